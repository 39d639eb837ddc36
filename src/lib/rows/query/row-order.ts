import { numberKeys } from './number-keys.ts';
import { radixOrder, type RowKeys } from '../radix-order.ts';

/** All rows of a list, in some order. */
export type RowOrder = Uint32Array<ArrayBuffer>;

export function fileOrder(rowCount: number, descending: boolean): RowOrder {
  const order = new Uint32Array(rowCount);
  for (let i = 0; i < rowCount; i += 1) order[i] = descending ? rowCount - 1 - i : i;
  return order;
}

/** Rows by numbers; those that are as large stay in the order of the file, and rows without a number come last. */
export function numberOrder(numbers: ArrayLike<number>, descending: boolean): RowOrder {
  const keys = numberKeys(numbers, descending);
  return presentFirst(keys, numbers.length, (row) => !Number.isNaN(numbers[row]));
}

/** Rows by the rank of their texts, from 1; rows of rank 0 have no text and come last. */
export function rankOrder(ranks: Uint32Array<ArrayBuffer>, descending: boolean): RowOrder {
  const high = new Uint32Array(ranks.length);
  const low = descending ? ranks.map((rank) => ~rank) : ranks;
  return presentFirst({ high, low }, ranks.length, (row) => ranks[row] !== 0);
}

function presentFirst(
  keys: RowKeys,
  rowCount: number,
  isPresent: (row: number) => boolean,
): RowOrder {
  const present = new Uint32Array(rowCount);
  const missing = new Uint32Array(rowCount);
  let presentCount = 0;
  let missingCount = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (isPresent(row)) present[presentCount++] = row;
    else missing[missingCount++] = row;
  }
  const order = new Uint32Array(rowCount);
  order.set(radixOrder(keys, present.subarray(0, presentCount)));
  order.set(missing.subarray(0, missingCount), presentCount);
  return order;
}

/** The rows of an order that are shown. */
export function shownOrder(order: RowOrder, isShown: Uint8Array): RowOrder {
  const shown = new Uint32Array(order.length);
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] as number;
    if (isShown[row] === 1) shown[count++] = row;
  }
  return shown.slice(0, count);
}
