import type { Position } from '#lib/geo/position.ts';

/** Even-odd rule on the plane of longitude and latitude; good for rings of a few hundred kilometres. */
export function ringHolds(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [NaN, NaN];
    const [bx, by] = ring[i] ?? [NaN, NaN];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}
