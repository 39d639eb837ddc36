import { withPoints } from './edit-points.ts';
import type { Measurement, MeasurePoint, MeasureShape } from './measurement.ts';

/**
 * The same points as another shape. A circle keeps two of them; those of a stretch of border are to be found
 * on it.
 */
export function withShape(measurement: Measurement, shape: MeasureShape): Measurement {
  if (shape === measurement.shape) return measurement;
  const { points } = measurement;
  const kept =
    shape === 'circle' ? points.slice(0, 2) : shape === 'border' ? points.map(onBorder) : points;
  return withPoints({ ...measurement, shape }, kept);
}

/** A point that is to be found on the border, where it is nearest. */
export const onBorder = (point: MeasurePoint): MeasurePoint =>
  point.binding.kind === 'border' && point.binding.part === null
    ? point
    : { position: point.position, binding: { kind: 'border', part: null } };
