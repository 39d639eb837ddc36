import { sideSigns } from '#lib/geo/border-distances.ts';
import type { RowsQuery } from '../desk.ts';
import type { RowColumns } from '../row-columns.ts';

/** One mark for each row. */
export type RowMarks = Uint8Array<ArrayBuffer>;

/** What marks say of a row. */
export const mark = { out: 0, in: 1, onlyWithoutTime: 2 } as const;

/** Takes the mark from rows that lack it in `found`, of which entry 0 belongs to row `first`. */
export function keepFound(marks: RowMarks, found: Uint8Array, first: number): void {
  for (let i = 0; i < found.length; i += 1) {
    if (found[i] === 0) marks[first + i] = mark.out;
  }
}

/** Takes the mark from rows on other sides of the border. */
export function keepSide(marks: RowMarks, { sides }: RowColumns, side: RowsQuery['side']): void {
  if (side === null) return;
  const wanted = sideSigns[side];
  for (let row = 0; row < marks.length; row += 1) {
    if (sides[row] !== wanted) marks[row] = mark.out;
  }
}

/** Takes the mark from rows outside a box, which goes across 180° where its west is above its east. */
export function keepBox(
  marks: RowMarks,
  { positions }: { readonly positions: Float64Array },
  box: RowsQuery['bounds'],
): void {
  if (box === null) return;
  const [west, south, east, north] = box;
  const isAcross = west > east;
  for (let row = 0; row < marks.length; row += 1) {
    const longitude = positions[2 * row] as number;
    const latitude = positions[2 * row + 1] as number;
    const isBetween = isAcross
      ? longitude >= west || longitude <= east
      : longitude >= west && longitude <= east;
    if (!isBetween || !(latitude >= south && latitude <= north)) marks[row] = mark.out;
  }
}

/** Takes the mark from rows outside the time window, and tells those that have no time. */
export function keepWindow(
  marks: RowMarks,
  { times }: RowColumns,
  { startMs, endMs }: RowsQuery['window'],
): void {
  if (startMs === null && endMs === null) return;
  const start = startMs ?? -Infinity;
  const end = endMs ?? Infinity;
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] === mark.out) continue;
    const time = times === null ? NaN : (times[row] as number);
    if (Number.isNaN(time)) marks[row] = mark.onlyWithoutTime;
    else if (time < start || time >= end) marks[row] = mark.out;
  }
}

/** Takes the mark from rows whose number is not between two, both within; an end that is null is open. */
export function keepBetween(
  marks: RowMarks,
  numbers: Float64Array,
  low: number | null,
  high: number | null,
): void {
  if (low === null && high === null) return;
  const least = low ?? -Infinity;
  const most = high ?? Infinity;
  for (let row = 0; row < marks.length; row += 1) {
    const number = numbers[row] as number;
    if (!(number >= least && number <= most)) marks[row] = mark.out;
  }
}
