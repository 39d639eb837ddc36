import type { Position } from './position.ts';

/**
 * Closes a ring that has gone once round a pole along the pole's edge of a flat map; others end where they
 * began. The ring runs on without a jump at the antimeridian, and its inside lies to the left.
 */
export function closeOverPole(ring: readonly Position[]): readonly Position[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return ring;
  const turn = last[0] - first[0];
  // Adding and taking away whole turns may have left a rounding error.
  if (Math.abs(turn) < 180) return [...ring.slice(0, -1), first];
  // Counter-clockwise, the inside is to the left: going east that is the north.
  const pole = turn > 0 ? 90 : -90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}
