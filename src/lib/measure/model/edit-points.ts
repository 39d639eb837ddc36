import { maxMeasurePoints } from './measurement.ts';
import type { Measurement, MeasurePoint } from './measurement.ts';

/**
 * Appends a point and goes on drawing. A point on top of the last one is left out, so that a double
 * click adds no leg of zero length; so is one beyond `maxMeasurePoints`.
 */
export function addPoint(measurement: Measurement, point: MeasurePoint): Measurement {
  const last = measurement.points.at(-1);
  if (last !== undefined && isSamePosition(last, point)) return measurement;
  if (measurement.points.length >= maxMeasurePoints) return measurement;
  return { points: [...measurement.points, point], finished: false };
}

/**
 * Puts a point before the one at `index`; `index` may be the number of points. Does nothing once there
 * are `maxMeasurePoints`.
 *
 * @throws RangeError when there is no such index.
 */
export function insertPoint(
  measurement: Measurement,
  index: number,
  point: MeasurePoint,
): Measurement {
  assertIndex(index, measurement.points.length + 1);
  if (measurement.points.length >= maxMeasurePoints) return measurement;
  return { ...measurement, points: measurement.points.toSpliced(index, 0, point) };
}

/**
 * Puts another point in the place of the one at `index`.
 *
 * @throws RangeError when there is no such index.
 */
export function movePoint(
  measurement: Measurement,
  index: number,
  point: MeasurePoint,
): Measurement {
  assertIndex(index, measurement.points.length);
  return { ...measurement, points: measurement.points.with(index, point) };
}

/**
 * Takes the point at `index` out. With fewer than two points left the measurement is unfinished again.
 *
 * @throws RangeError when there is no such index.
 */
export function removePoint(measurement: Measurement, index: number): Measurement {
  assertIndex(index, measurement.points.length);
  const points = measurement.points.toSpliced(index, 1);
  return { points, finished: measurement.finished && points.length >= 2 };
}

function assertIndex(index: number, length: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= length) {
    throw new RangeError(`There is no point number ${String(index)} in the measurement.`);
  }
}

function isSamePosition(a: MeasurePoint, b: MeasurePoint): boolean {
  return a.position[0] === b.position[0] && a.position[1] === b.position[1];
}
