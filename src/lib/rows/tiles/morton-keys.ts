import type { WorldFractions } from '#lib/geo/world-fractions.ts';
import type { RowKeys } from '../radix-order.ts';

/** Lowest bits of keys that are left out: they would tell apart what is within a metre, and cost a pass of sorting. */
const leftOut = ~0x7ff;

/**
 * Morton codes of points of the world: the bits of y and x by turns, y first. Sorted by them, all points of a map
 * tile stand together, and those of each of its quarters too, down to 26 halvings of the world (0.6 m).
 */
export function mortonKeys({ worldX, worldY }: WorldFractions): RowKeys {
  const { length } = worldX;
  const high = new Uint32Array(length);
  const low = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    const x = worldX[i] as number;
    const y = worldY[i] as number;
    high[i] = mortonHigh(x, y);
    low[i] = (spreadBits(x & 0xffff) | (spreadBits(y & 0xffff) << 1)) & leftOut;
  }
  return { high, low };
}

/** The Morton code of the upper 16 bits of both: 16 halvings of the world. */
export const mortonHigh = (x: number, y: number): number =>
  (spreadBits(x >>> 16) | (spreadBits(y >>> 16) << 1)) >>> 0;

/** Moves 16 bits apart, so that others fit between. */
function spreadBits(bits: number): number {
  let spread = (bits | (bits << 8)) & 0x00ff00ff;
  spread = (spread | (spread << 4)) & 0x0f0f0f0f;
  spread = (spread | (spread << 2)) & 0x33333333;
  return (spread | (spread << 1)) & 0x55555555;
}
