import type { Position } from '#lib/geo/position.ts';

const mostRows = 100;

/** Marked rows within a square round a position, at most 100 of them, in the order of the file; and how many there are. */
export function rowsAt(
  positions: Float64Array,
  isShown: Uint8Array | null,
  [longitude, latitude]: Position,
  reachDegrees: number,
): { readonly rows: readonly number[]; readonly count: number } {
  const rows: number[] = [];
  let count = 0;
  for (let at = 0; at < positions.length; at += 2) {
    if (!(Math.abs((positions[at + 1] as number) - latitude) <= reachDegrees)) continue;
    const aside = Math.abs((positions[at] as number) - longitude) % 360;
    if (!(Math.min(aside, 360 - aside) <= reachDegrees)) continue;
    const row = at / 2;
    if (isShown !== null && isShown[row] === 0) continue;
    count += 1;
    if (rows.length < mostRows) rows.push(row);
  }
  return { rows, count };
}
