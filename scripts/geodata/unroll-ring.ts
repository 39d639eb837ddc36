import type { Position } from '#lib/geo/position.ts';

/**
 * A closed ring without jumps at the antimeridian: longitudes run on beyond 180° instead. A ring round the
 * South Pole, which does not come back to its first longitude, is closed along 90° S.
 *
 * @throws Error if the ring runs round the world otherwise than westward or eastward once.
 */
export function unrollRing(ring: readonly Position[]): Position[] {
  const unrolled: Position[] = [];
  for (const [longitude, latitude] of ring) {
    const before = unrolled.at(-1)?.[0] ?? longitude;
    const turns = Math.round((before - longitude) / 360);
    unrolled.push([longitude + 360 * turns, latitude]);
  }
  const [first, last] = [unrolled[0], unrolled.at(-1)];
  if (first === undefined || last === undefined) return unrolled;
  const around = last[0] - first[0];
  if (around === 0) return unrolled;
  if (Math.abs(around) !== 360) {
    throw new Error(`A ring ends ${around} degrees of longitude from where it began.`);
  }
  return [...unrolled, [last[0], -90], [first[0], -90], first];
}
