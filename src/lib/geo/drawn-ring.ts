import { longitudeNear } from './angles.ts';
import type { Position } from './position.ts';

/**
 * The edges of a closed area as one polygon ring for a map: each edge goes on from the longitude at which the
 * one before it ended, without a jump at the antimeridian, and the first position comes again at the end. A
 * ring that has gone once round a pole is closed along that pole's edge of a flat map; the pole is that which
 * the ring is nearer to on average.
 *
 * @param edges positions of each edge in order, its ends included; an edge without positions is left out.
 */
export function drawnRing(edges: readonly (readonly Position[])[]): Position[] {
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
  return closed(ring);
}

function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return ring;
  if (Math.abs(last[0] - first[0]) < 180) return isSame(first, last) ? ring : [...ring, first];
  const mean = ring.reduce((sum, [, latitude]) => sum + latitude, 0) / ring.length;
  const pole = mean >= 0 ? 90 : -90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];
