import { addPoint, insertPoint, movePoint } from './edit-points.ts';
import type { Measurement, MeasurePoint } from './measurement.ts';

/** Where the next point goes: at the end, before the one of that number, or in the place of that one. */
export type PointTarget =
  | { readonly kind: 'append' }
  | { readonly kind: 'insert'; readonly index: number }
  | { readonly kind: 'move'; readonly index: number };

export const appendTarget: PointTarget = { kind: 'append' };

/** The measurement with a point set where it was to go. A target that is no longer there means the end. */
export function setPoint(
  measurement: Measurement,
  target: PointTarget,
  point: MeasurePoint,
): Measurement {
  const { length } = measurement.points;
  switch (target.kind) {
    case 'append':
      return addPoint(measurement, point);
    case 'insert':
      return target.index < length
        ? insertPoint(measurement, target.index, point)
        : addPoint(measurement, point);
    case 'move':
      return target.index < length
        ? movePoint(measurement, target.index, point)
        : addPoint(measurement, point);
  }
}
