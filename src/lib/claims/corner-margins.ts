import type { Margin } from './boundary-cells.ts';

const CHUNK_BITS = 6;
const CHUNK_SIZE = 1 << CHUNK_BITS;
const CHUNK_MASK = CHUNK_SIZE - 1;

/**
 * Looks the margin of each corner up once, though four cells share it. Kept in square chunks, since only
 * corners along a line are ever asked for.
 */
export function cornerMargins(margin: Margin): (column: number, row: number) => number {
  const chunks = new Map<number, Float64Array<ArrayBuffer>>();
  let lastKey = NaN;
  let lastChunk = new Float64Array(0);
  return (column, row) => {
    // Lattices have less than a million corners each way.
    const key = (row >> CHUNK_BITS) * 2 ** 20 + (column >> CHUNK_BITS);
    if (key !== lastKey) {
      lastChunk = chunks.get(key) ?? new Float64Array(CHUNK_SIZE * CHUNK_SIZE).fill(NaN);
      chunks.set(key, lastChunk);
      lastKey = key;
    }
    const at = (row & CHUNK_MASK) * CHUNK_SIZE + (column & CHUNK_MASK);
    const known = lastChunk[at] as number;
    if (!Number.isNaN(known)) return known;
    return (lastChunk[at] = margin(column, row));
  };
}
