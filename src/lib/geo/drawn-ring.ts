import { longitudeNear } from './angles.ts';
import type { Position } from './position.ts';
import { smallerSide } from './smaller-side.ts';

/**
 * The edges of a closed area as one polygon ring for a flat map: each edge goes on from the longitude at which the
 * one before it ended, without a jump at the antimeridian. The smaller side is inside, as where areas are
 * measured, closed along the map's edge where it holds a pole.
 *
 * @param edges positions of each edge in order, its ends included; the last one leads back to the first.
 */
export function drawnRing(edges: readonly (readonly Position[])[]): readonly Position[] {
  const ring: Position[] = [];
  for (const edge of edges) {
    const [start] = edge;
    const last = ring.at(-1);
    if (start === undefined) continue;
    const shift = last === undefined ? 0 : longitudeNear(start[0], last[0]) - start[0];
    // The end of one edge is the start of the next.
    const joined = last !== undefined && start[1] === last[1] && start[0] + shift === last[0];
    for (const [longitude, latitude] of joined ? edge.slice(1) : edge) {
      ring.push([longitude + shift, latitude]);
    }
  }
  return smallerSide(ring);
}
