import type { WorldFractions } from '#lib/geo/world-fractions.ts';
import { mortonHigh, mortonKeys } from './morton-keys.ts';
import { radixOrder } from '../radix-order.ts';

/** Rows in the order of their Morton codes, and where they lie; see `WorldFractions`. */
export interface PointIndex {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly x: Uint32Array<ArrayBuffer>;
  readonly y: Uint32Array<ArrayBuffer>;
}

/** Deepest zoom whose tiles are runs of the index found by `tileRun`. */
const deepestZoom = 16;

export function buildPointIndex(world: WorldFractions): PointIndex {
  const count = world.worldX.length;
  const inOrder = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) inOrder[row] = row;
  const rows = radixOrder(mortonKeys(world), inOrder);
  const x = new Uint32Array(count);
  const y = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const row = rows[i] as number;
    x[i] = world.worldX[row] as number;
    y[i] = world.worldY[row] as number;
  }
  return { rows, x, y };
}

/** The run of the index that a map tile holds: from the first up to, not including, the second; up to zoom 16. */
export function tileRun(
  index: PointIndex,
  z: number,
  x: number,
  y: number,
): readonly [start: number, end: number] {
  const width = 2 ** (deepestZoom - z);
  const first = mortonHigh(x * width * 2 ** 16, y * width * 2 ** 16);
  return [firstFrom(index, first), firstFrom(index, first + width * width)];
}

/** The first point whose code is not below one of 32 bits. */
function firstFrom({ x, y }: PointIndex, code: number): number {
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mortonHigh(x[middle] as number, y[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
