import { withPoints } from './edit-points.ts';
import { leastPoints, type Measurement } from './measurement.ts';

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
