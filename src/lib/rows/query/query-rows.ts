import type { CellColumns } from './cell-columns.ts';
import type { RowsQuery, RowsShown } from '../desk.ts';
import { distanceHistogram } from './distance-histogram.ts';
import type { Pace } from '../pace.ts';
import { rowBounds } from '../row-bounds.ts';
import type { RowColumns } from '../row-columns.ts';
import {
  keepBetween,
  keepBox,
  keepFound,
  keepSide,
  keepWindow,
  mark,
  type RowMarks,
} from './row-marks.ts';
import { fileOrder, numberOrder, shownOrder, type RowOrder } from './row-order.ts';

/** Which rows are shown, and in which order. */
export interface ShownRows {
  /** 1 for rows that are shown. */
  readonly marks: RowMarks;
  readonly order: RowOrder;
}

export interface QueryAnswer {
  readonly rows: ShownRows;
  readonly shown: RowsShown;
}

/**
 * Answers a query.
 * @throws what `signal` was aborted with, as soon as it is seen.
 */
export async function queryRows(
  rows: RowColumns,
  cells: CellColumns,
  query: RowsQuery,
  turn: { readonly signal: AbortSignal; readonly pace: Pace },
): Promise<QueryAnswer> {
  const { signal, pace } = turn;
  const rest = async () => {
    await pace.rest();
    signal.throwIfAborted();
  };
  const marks = new Uint8Array(rows.rowCount).fill(mark.in);
  await markByCells(marks, cells, query, signal);
  keepSide(marks, rows, query.side);
  keepBox(marks, rows, query.bounds);
  await rest();
  keepWindow(marks, rows, query.window);
  const metres = query.earthModel === 'wgs84' ? rows.wgs84Metres : rows.sphereMetres;
  await rest();
  const histogram = distanceHistogram(marks, metres, rows.sides);
  if (query.distance !== null) {
    keepBetween(marks, metres, query.distance.lowMetres, query.distance.highMetres);
  }
  const withoutTime = takeOutWithoutTime(marks);
  await rest();
  const all = await orderOf(rows, cells, query, signal);
  await rest();
  const order = shownOrder(all, marks);
  const bounds = rowBounds(rows.positions, marks);
  return { rows: { marks, order }, shown: { count: order.length, withoutTime, histogram, bounds } };
}

async function markByCells(
  marks: RowMarks,
  cells: CellColumns,
  { search, cells: filters }: RowsQuery,
  signal: AbortSignal,
): Promise<void> {
  if (search !== '') keepFound(marks, await cells.holdingAnywhere(search, signal), 0);
  for (const filter of filters) {
    if (filter.kind === 'number') {
      if (filter.low === null && filter.high === null) continue;
      keepBetween(marks, await cells.numbers(filter.column, signal), filter.low, filter.high);
    } else if (filter.text !== '') keepFound(marks, await cells.holding(filter, signal), 0);
  }
}

/** Counts rows that are left out only for want of a time, and takes their marks. */
function takeOutWithoutTime(marks: RowMarks): number {
  let count = 0;
  for (let row = 0; row < marks.length; row += 1) {
    if (marks[row] !== mark.onlyWithoutTime) continue;
    marks[row] = mark.out;
    count += 1;
  }
  return count;
}

async function orderOf(
  rows: RowColumns,
  cells: CellColumns,
  { sort, earthModel }: RowsQuery,
  signal: AbortSignal,
): Promise<RowOrder> {
  if (sort === null) return fileOrder(rows.rowCount, false);
  const { column, descending } = sort;
  switch (column) {
    case 'border-distance':
      return numberOrder(earthModel === 'wgs84' ? rows.wgs84Metres : rows.sphereMetres, descending);
    case 'side':
      // Left, on, right.
      return numberOrder(
        rows.sides.map((side) => -side),
        descending,
      );
    case 'nearest-place':
      return numberOrder(await cells.placeMetres(signal), descending);
    case 'line':
      return fileOrder(rows.rowCount, descending);
    default:
      return cells.order(column.slice(1), descending, signal);
  }
}
