import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { deepestCollection } from './feature-geometry.ts';

/**
 * Whether lengths of lists within a geometry fit into the bytes that there are. The library that reads it believes
 * them, and would go through four thousand million parts that are none.
 */
export function isSound(geometry: Geometry, byteCount: number): boolean {
  return partCount(geometry, byteCount, 0) < Infinity;
}

/** Parts of parts, and the geometry itself; infinite where it is not sound. */
function partCount(geometry: Geometry, byteCount: number, depth: number): number {
  const parts = geometry.partsLength();
  const isWithin = depth <= deepestCollection && areEndsInOrder(geometry);
  if (!isWithin) return Infinity;
  let total = 1;
  for (let i = 0; i < parts; i += 1) {
    const part = geometry.parts(i);
    total += part === null ? Infinity : partCount(part, byteCount, depth + 1);
    if (total * 4 > byteCount) return Infinity;
  }
  return total;
}

/** Where the rings or lines of a geometry end, as numbers of positions. */
function areEndsInOrder(geometry: Geometry): boolean {
  const ends = geometry.endsArray() ?? new Uint32Array();
  const positions = (geometry.xyArray()?.length ?? 0) / 2;
  return ends.every((end, i) => end >= (ends[i - 1] ?? 0) && end <= positions);
}
