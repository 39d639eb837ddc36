import type { NearestOnBorder } from './border-nearest.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

/** A vertex of a line, or the edge from the vertex of the same number to the next, counted from 0. */
export interface BorderPart {
  readonly kind: 'vertex' | 'edge';
  readonly number: number;
}

/** A vertex of a line and how far it is from a place. */
export interface NearestVertex {
  readonly number: number;
  /** The vertex as it stands in the line. */
  readonly position: Position;
  /** Great-circle distance from the place in metres, on Turf's sphere. */
  readonly sphereMetres: number;
}

/** A hit on a vertex has its coordinates, or those of one that the index merged with it, within 1.1 micrometres. */
const AT_VERTEX_METRES = 2e-6;

/**
 * Whether a nearest point is a vertex of its line, and which, or lies on an edge. Of vertices on top of each other
 * one is given.
 *
 * @param line the line of the border that the hit is on (see `NearestOnBorder.line`).
 */
export function borderPartOf(hit: NearestOnBorder, line: readonly Position[]): BorderPart {
  const { number, sphereMetres } = nearestVertex(hit, line, hit.position);
  if (sphereMetres < AT_VERTEX_METRES) return { kind: 'vertex', number };
  return { kind: 'edge', number: hit.segment };
}

/**
 * The vertex nearer to a place of the two at the ends of the segment that is nearest to it. (A vertex of
 * another segment may be nearer still.)
 *
 * @param hit what `nearestOnBorder` found for the place.
 * @param line the line of the border that the hit is on.
 */
export function nearestVertex(
  hit: NearestOnBorder,
  line: readonly Position[],
  place: Position,
): NearestVertex {
  const [start, end] = [hit.segment, hit.segment + 1].map((number) => {
    const position = line[number];
    if (position === undefined) return undefined;
    return { number, position, sphereMetres: sphereDistanceMetres(place, position) };
  });
  if (start === undefined) {
    throw new RangeError(`The line must be the one that was hit, with a segment ${hit.segment}.`);
  }
  return end !== undefined && end.sphereMetres < start.sphereMetres ? end : start;
}
