import type { Position } from './position.ts';

/**
 * Area of a closed ring on a flat map in square degrees: positive when it runs counter-clockwise, exactly 0
 * along a meridian or a parallel.
 */
export function flatArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let doubled = 0;
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of ring) {
    const [nextX, nextY] = [longitude - x0, latitude - y0];
    doubled += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return doubled / 2;
}
