import type { Pixel } from './mercator.ts';

/** A line with fewer points, none of the left out ones farther from it than the tolerance (Douglas and Peucker 1973). */
export function simplifyLine(line: readonly Pixel[], tolerancePx: number): Pixel[] {
  const kept = new Set([0, line.length - 1]);
  const stack: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to] = span;
    const index = farthestIndex(line, from, to, tolerancePx);
    if (index === null) continue;
    kept.add(index);
    stack.push([from, index], [index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** As `simplifyLine`, for a ring without its closing point; empty where nothing of width is left. */
export function simplifyRing(ring: readonly Pixel[], tolerancePx: number): Pixel[] {
  const [first] = ring;
  if (first === undefined) return [];
  // The point farthest from the first one stays, so that the ring has two fixed ends to go between.
  const distances = ring.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const far = distances.indexOf(Math.max(...distances));
  const there = simplifyLine(ring.slice(0, far + 1), tolerancePx);
  const back = simplifyLine([...ring.slice(far), first], tolerancePx);
  const simplified = [...there, ...back.slice(1, -1)];
  return simplified.length < 3 ? [] : simplified;
}

function farthestIndex(
  line: readonly Pixel[],
  from: number,
  to: number,
  tolerancePx: number,
): number | null {
  const start = line[from];
  const end = line[to];
  if (start === undefined || end === undefined) return null;
  let farthest: number | null = null;
  let farthestPx = tolerancePx;
  for (let index = from + 1; index < to; index += 1) {
    const point = line[index];
    const px = point === undefined ? 0 : segmentDistance(point, start, end);
    if (px <= farthestPx) continue;
    farthest = index;
    farthestPx = px;
  }
  return farthest;
}

function segmentDistance([x, y]: Pixel, [ax, ay]: Pixel, [bx, by]: Pixel): number {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - dx * share, y - ay - dy * share);
}
