import type { BorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import { borderPartOf, nearestVertex, type BorderPart } from './border-part.ts';
import { positionAlong, type PositionAlong } from './position-along.ts';
import type { Position } from './position.ts';

/** The point of a line that a position is moved to. */
export interface SnappedToLine {
  readonly position: Position;
  readonly along: PositionAlong;
  readonly part: BorderPart;
  /** Great-circle distance it is moved, in metres on Turf's sphere. */
  readonly sphereMetres: number;
}

/**
 * The point of a line nearest to a position, or the nearer vertex of that segment when it is within
 * reach of the position.
 *
 * @param index of this one line (see `buildBorderIndex`).
 * @param vertexReachMetres how far a vertex may be to be preferred to the edge; by default none is.
 */
export function snapToLine(
  index: BorderIndex,
  line: readonly Position[],
  position: Position,
  vertexReachMetres = 0,
): SnappedToLine {
  const hit = nearestOnBorder(index, position);
  const vertex = nearestVertex(hit, line, position);
  if (vertex.sphereMetres <= vertexReachMetres) {
    const { number } = vertex;
    return {
      position: vertex.position,
      along: { segment: hit.segment, fraction: number - hit.segment },
      part: { kind: 'vertex', number },
      sphereMetres: vertex.sphereMetres,
    };
  }
  return {
    position: hit.position,
    along: positionAlong(hit, line),
    part: borderPartOf(hit, line),
    sphereMetres: hit.sphereMetres,
  };
}
