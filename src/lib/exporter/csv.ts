import Papa from 'papaparse';

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
  // Numbers cannot be formulas, and an apostrophe would turn negative ones into text.
  const escapeFormulae = /^(?:[=@\t\r]|[+-](?!\d+(\.\d+)?$))/;
  return `${Papa.unparse(lines, { escapeFormulae, newline: '\r\n' })}\r\n`;
}
