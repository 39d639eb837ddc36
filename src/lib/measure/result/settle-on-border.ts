import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { borderPartOf } from '#lib/geo/border-part.ts';
import { measurePoint, type Measurement } from '../model/measurement.ts';
import type { BorderGround } from './ground.ts';

/**
 * Moves each point of the border whose part of it is not known to where the border is nearest. The same
 * measurement comes back where there is none, or where it belongs to another border.
 */
export function settleOnBorder(measurement: Measurement, border: BorderGround): Measurement {
  const { points } = measurement;
  const isSettled = points.every(
    ({ binding }) => binding.kind !== 'border' || binding.part !== null,
  );
  if (isSettled || measurement.border.dataset !== border.dataset) return measurement;
  return {
    ...measurement,
    points: points.map((point) => {
      if (point.binding.kind !== 'border' || point.binding.part !== null) return point;
      const nearest = nearestOnBorder(border.index, point.position);
      const part = borderPartOf(nearest, border.line);
      return measurePoint(nearest.position, { kind: 'border', part });
    }),
  };
}
