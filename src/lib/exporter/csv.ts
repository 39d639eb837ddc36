import { csvCell } from './csv-cell.ts';

/** A cell of a table: numbers are written in full, with a point as decimal mark; null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): UTF-8, CRLF, a heading row. Cells that a spreadsheet would run as a
 * formula get an apostrophe before them.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvValue | undefined>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return lines.map((cells) => `${cells.map(csvValue).join(',')}\r\n`).join('');
}

function csvValue(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? csvCell(value) : String(value);
}
