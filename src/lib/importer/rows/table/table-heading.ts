import { axisOfName, tableColumns } from '../../table-columns.ts';
import { rowTimeMs } from '../row-time.ts';
import { columnNames } from './column-names.ts';
import { isWkt } from './position-columns.ts';

/** Whether the first record names columns: it has a name that is known, or nothing such as rows hold. */
export function isHeading(record: readonly string[]): boolean {
  if (record.some((cell) => axisOfName(cell) !== null)) return true;
  if (Object.keys(tableColumns(record)).length > 0) return true;
  return !record.some(isValue);
}

function isValue(cell: string): boolean {
  const text = cell.trim();
  if (/^[+-]?[\d.,]+$/.test(text)) return true;
  if (/^[+-]?\d+[.,]\d+\D/.test(text) || isWkt(text)) return true;
  return !Number.isNaN(rowTimeMs(text, 'dmy')) || !Number.isNaN(rowTimeMs(text, 'mdy'));
}

/** The names of a table's columns; those at the end that have neither name nor cells are none. */
export function tableNames(
  records: readonly (readonly string[])[],
  hasHeading: boolean,
): readonly string[] {
  const [first = []] = records;
  const heading = hasHeading ? [...first] : Array.from({ length: usualLength(records) }, () => '');
  const rows = hasHeading ? records.slice(1) : records;
  while (heading.length > 1 && heading.at(-1)?.trim() === '') {
    const last = heading.length - 1;
    if (rows.some((row) => (row[last] ?? '').trim() !== '')) break;
    heading.pop();
  }
  return columnNames(heading);
}

/** The number of cells that most records have. */
export function usualLength(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([, one], [, other]) => other - one);
  return usual?.[0] ?? 0;
}
