import { borderPartOf } from './border-part.ts';
import type { NearestOnBorder } from './border-nearest.ts';
import { greatCirclePoint } from './great-circle-point.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

/** A point of a line of great-circle segments. */
export interface PositionAlong {
  /** Segment from the vertex of the same number to the next, from 0. */
  readonly segment: number;
  /** Share of the segment's length, 0 at its start to 1 at its end. */
  readonly fraction: number;
}

/**
 * Where on its line a nearest point is; exactly 0 or 1 of its segment at a vertex.
 *
 * @param line the line of the border that the hit is on (see `NearestOnBorder.line`).
 */
export function positionAlong(hit: NearestOnBorder, line: readonly Position[]): PositionAlong {
  const { segment, position } = hit;
  const { kind, number } = borderPartOf(hit, line);
  if (kind === 'vertex') return { segment, fraction: number === segment ? 0 : 1 };
  const [start = position, end = position] = line.slice(segment, segment + 2);
  const fraction = sphereDistanceMetres(start, position) / sphereDistanceMetres(start, end);
  return { segment, fraction: Math.min(fraction, 1) };
}

/**
 * The position of a point of a line; a vertex is given as it stands in the line.
 *
 * @throws RangeError when the line has no such segment.
 */
export function positionAt(
  line: readonly Position[],
  { segment, fraction }: PositionAlong,
): Position {
  const start = line[segment];
  if (start === undefined || !(fraction >= 0 && fraction <= 1)) {
    throw new RangeError(
      `A line of ${line.length} positions has no point at ${fraction} of segment ${segment}.`,
    );
  }
  return greatCirclePoint(start, line[segment + 1] ?? start, fraction);
}
