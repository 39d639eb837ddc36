import { leastPoints, maxMeasurePoints } from './measurement.ts';
import type { Measurement, MeasurePoint } from './measurement.ts';

/** A circle has a centre and a point of its rim. */
const circlePoints = 2;

/**
 * Appends a point and goes on drawing. A point on top of the last one is left out, so that a double
 * click adds no leg of zero length; so is one beyond `maxMeasurePoints`. A circle that is whole takes the
 * point as another rim, and is finished with it.
 */
export function addPoint(measurement: Measurement, point: MeasurePoint): Measurement {
  const { points, shape } = measurement;
  const last = points.at(-1);
  if (last !== undefined && isSamePosition(last, point)) return measurement;
  if (shape === 'circle' && points.length >= circlePoints - 1) {
    return { ...measurement, points: [...points.slice(0, 1), point], finished: true };
  }
  if (points.length >= maxMeasurePoints) return measurement;
  return { ...measurement, points: [...points, point], finished: false };
}

/**
 * Puts a point before the one at `index`; `index` may be the number of points. Does nothing once there
 * are `maxMeasurePoints`, or two of a circle.
 *
 * @throws RangeError when there is no such index.
 */
export function insertPoint(
  measurement: Measurement,
  index: number,
  point: MeasurePoint,
): Measurement {
  assertIndex(index, measurement.points.length + 1);
  const most = measurement.shape === 'circle' ? circlePoints : maxMeasurePoints;
  if (measurement.points.length >= most) return measurement;
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
 * Takes the point at `index` out. With too few points left to measure it is unfinished again.
 *
 * @throws RangeError when there is no such index.
 */
export function removePoint(measurement: Measurement, index: number): Measurement {
  assertIndex(index, measurement.points.length);
  return withPoints(measurement, measurement.points.toSpliced(index, 1));
}

/**
 * Moves the point at `from` so that it becomes the one at `to`; the others keep their order.
 *
 * @throws RangeError when there is no such index.
 */
export function reorderPoint(measurement: Measurement, from: number, to: number): Measurement {
  const { points } = measurement;
  assertIndex(from, points.length);
  assertIndex(to, points.length);
  const moved = points[from];
  if (moved === undefined || from === to) return measurement;
  return { ...measurement, points: points.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** The same points from the last to the first. */
export function reversePoints(measurement: Measurement): Measurement {
  return measurement.points.length < 2
    ? measurement
    : { ...measurement, points: measurement.points.toReversed() };
}

/** Other points in place of all. With too few to measure it is unfinished. */
export function withPoints(measurement: Measurement, points: readonly MeasurePoint[]): Measurement {
  const finished = measurement.finished && points.length >= leastPoints(measurement.shape);
  return { ...measurement, points, finished };
}

function assertIndex(index: number, length: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= length) {
    throw new RangeError(`There is no point number ${String(index)} in the measurement.`);
  }
}

function isSamePosition(a: MeasurePoint, b: MeasurePoint): boolean {
  return a.position[0] === b.position[0] && a.position[1] === b.position[1];
}
