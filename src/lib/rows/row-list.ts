import { placeVectors, type PlaceVectors } from '#lib/geo/nearest-places.ts';
import type { RowBlock } from '#lib/importer/rows/row-block.ts';
import type { RowLayout } from '#lib/importer/rows/row-layout.ts';
import { oneRowBlock, type RowsOfBlock } from './block-rows.ts';
import type { RowGround, RowPlace } from './desk.ts';
import type { RowColumns } from './row-columns.ts';

/** A list of rows that has been read: bytes of its blocks, and columns. */
export interface RowList {
  readonly layout: RowLayout;
  /** Names of the columns of the file. */
  readonly columns: readonly string[];
  /** Whether the file has more, which are left out. */
  readonly hasMoreColumns: boolean;
  readonly blocks: readonly RowBlock[];
  /** First row of each block, and the number of rows last. */
  readonly firstRows: readonly number[];
  /** How many records each block has that were set aside. */
  readonly setAsideCounts: readonly number[];
  readonly places: readonly RowPlace[];
  readonly placeVectors: PlaceVectors;
  readonly rows: RowColumns;
}

export const placesOf = ({ places }: RowGround): Pick<RowList, 'places' | 'placeVectors'> => ({
  places,
  placeVectors: placeVectors(places.map(({ position }) => position)),
});

/** Number of the block that a row is in. */
export function blockOf({ firstRows }: RowList, row: number): number {
  let low = 0;
  let high = firstRows.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstRows[middle] ?? Infinity) <= row) low = middle;
    else high = middle;
  }
  return low;
}

/** A block with where its rows are. */
export function rowsOfBlock({ blocks, firstRows, rows }: RowList, number: number): RowsOfBlock {
  const block = blocks[number];
  if (block === undefined) throw new RangeError(`There is no block ${number}.`);
  const [first, end] = [firstRows[number] ?? 0, firstRows[number + 1] ?? 0];
  return {
    block,
    rowCount: end - first,
    // Views would be copied whole when they are posted.
    records: rows.records.slice(first, end),
    starts: rows.starts.slice(first, end),
  };
}

/** A row of the list as a block; see `oneRowBlock`. */
export function blockOfRow(list: RowList, row: number): RowBlock {
  const number = blockOf(list, row);
  const block = list.blocks[number];
  if (block === undefined) throw new RangeError(`There is no row ${row}.`);
  const [first, end] = [list.firstRows[number] ?? 0, list.firstRows[number + 1] ?? 0];
  return oneRowBlock({ block, starts: list.rows.starts.subarray(first, end) }, row - first);
}
