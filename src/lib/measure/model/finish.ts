import { emptyMeasurement } from './measurement.ts';
import type { Measurement } from './measurement.ts';

/** Ends drawing. With fewer than two points there is nothing to finish and the same value comes back. */
export function finish(measurement: Measurement): Measurement {
  if (measurement.finished || measurement.points.length < 2) return measurement;
  return { ...measurement, finished: true };
}

/** Takes all points away. An empty measurement comes back as it is. */
export function clear(measurement: Measurement): Measurement {
  const isEmpty = measurement.points.length === 0 && !measurement.finished;
  return isEmpty ? measurement : emptyMeasurement;
}
