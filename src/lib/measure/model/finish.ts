import { withPoints } from './edit-points.ts';
import { leastPoints, type MeasureShape, type Measurement } from './measurement.ts';

/** Ends drawing. With too few points there is nothing to finish and the same value comes back. */
export function finish(measurement: Measurement): Measurement {
  const { finished, points, shape } = measurement;
  return finished || points.length < leastPoints(shape)
    ? measurement
    : { ...measurement, finished: true };
}

/** Takes all points away; name, note and colour stay. One without points comes back as it is. */
export function clearPoints(measurement: Measurement): Measurement {
  return measurement.points.length === 0 ? measurement : withPoints(measurement, []);
}

/**
 * The same points as another shape. A circle keeps two of them. Points of the border stay where they are;
 * what else becomes of points of a border stretch is the caller's to say.
 */
export function withShape(measurement: Measurement, shape: MeasureShape): Measurement {
  if (shape === measurement.shape) return measurement;
  const points = shape === 'circle' ? measurement.points.slice(0, 2) : measurement.points;
  return withPoints({ ...measurement, shape }, points);
}
