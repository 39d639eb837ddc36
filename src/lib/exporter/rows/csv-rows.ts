import { csvCell } from '../csv-cell.ts';
import type { ExportRow } from './export-row.ts';
import { degreesText, metresText } from './fixed-number.ts';
import { computedRowColumns, fileColumnNames, originRowColumns } from './row-columns.ts';
import { borderCell, methodCell, sideCell, type RowsOrigin } from './rows-origin.ts';
import type { RowsWriter } from './rows-writer.ts';

/**
 * Rows as CSV (RFC 4180, CRLF): the file's columns, then the computed ones, then border and method. Cells that a
 * spreadsheet would run as a formula get an apostrophe before them, as in `toCsv`.
 * @param byteOrderMark by which spreadsheets know UTF-8.
 */
export function csvRowsWriter(
  columns: readonly string[],
  origin: RowsOrigin,
  { byteOrderMark }: { readonly byteOrderMark: boolean },
): RowsWriter {
  const names = [...fileColumnNames(columns), ...computedRowColumns, ...originRowColumns];
  const heading = `${byteOrderMark ? '\ufeff' : ''}${names.map(csvCell).join(',')}\r\n`;
  const ending = `,${csvCell(borderCell(origin))},${csvCell(methodCell(origin))}\r\n`;
  return {
    mediaType: 'text/csv;charset=utf-8',
    extension: 'csv',
    begin: () => heading,
    rows: (slice) => {
      let text = '';
      for (const row of slice) text += rowText(row, columns.length, origin) + ending;
      return text;
    },
    end: () => '',
  };
}

function rowText(row: ExportRow, columnCount: number, origin: RowsOrigin): string {
  const { position, nearest, place } = row;
  let text = '';
  for (let i = 0; i < columnCount; i += 1) text += `${csvCell(row.cells[i] ?? '')},`;
  text += `${degreesText(position[0])},${degreesText(position[1])},${row.geometryType},`;
  text += `${metresText(row.wgs84Metres)},${metresText(row.sphereMetres)},`;
  text += `${degreesText(nearest[0])},${degreesText(nearest[1])},${csvCell(sideCell(row.side, origin))},`;
  return `${text}${csvCell(place?.id ?? '')},${metresText(place?.wgs84Metres)}`;
}
