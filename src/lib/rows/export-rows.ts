import { csvRowsWriter } from '#lib/exporter/rows/csv-rows.ts';
import type { ExportRow } from '#lib/exporter/rows/export-row.ts';
import { flatGeobufRowsWriter } from '#lib/exporter/rows/flatgeobuf-rows.ts';
import { geoJsonRowsWriter } from '#lib/exporter/rows/geojson-rows.ts';
import { kmlRowsWriter } from '#lib/exporter/rows/kml-rows.ts';
import type { RowsWriter } from '#lib/exporter/rows/rows-writer.ts';
import type { RowsExport } from './desk.ts';
import { Pace } from './pace.ts';
import { RowCells } from './row-cells.ts';
import type { RowList } from './row-list.ts';
import { measuredRow } from './shown-row.ts';

const rowsOfSlice = 2000;

/**
 * Rows of a list as a file. Each slice becomes a blob of its own, which browsers may lay on disk.
 * @param order which rows; null for all in the order of the file.
 * @param onprogress is told the share that has been written.
 */
export async function exportRows(
  list: RowList,
  order: Uint32Array | null,
  wanted: RowsExport,
  onprogress: (share: number) => void,
): Promise<Blob> {
  const rowCount = order?.length ?? list.rows.rowCount;
  const writer = writerOf(list.columns, wanted, rowCount);
  const cells = new RowCells(list, order === null || isAscending(order));
  const pace = new Pace();
  const parts = [new Blob([writer.begin()])];
  for (let start = 0; start < rowCount; start += rowsOfSlice) {
    const slice: ExportRow[] = [];
    for (let i = start; i < Math.min(start + rowsOfSlice, rowCount); i += 1) {
      const row = order === null ? i : (order[i] ?? 0);
      slice.push({ ...measuredRow(list, row), cells: cells.of(row) });
    }
    parts.push(new Blob([writer.rows(slice, start)]));
    if (await pace.rest()) onprogress(start / rowCount);
  }
  parts.push(new Blob([writer.end()]));
  return new Blob(parts, { type: writer.mediaType });
}

function writerOf(
  columns: readonly string[],
  { format, origin, byteOrderMark }: RowsExport,
  rowCount: number,
): RowsWriter {
  switch (format) {
    case 'csv':
      return csvRowsWriter(columns, origin, { byteOrderMark });
    case 'geojson':
      return geoJsonRowsWriter(columns, origin);
    case 'kml':
      return kmlRowsWriter(columns, origin);
    case 'flatgeobuf':
      return flatGeobufRowsWriter(columns, origin, rowCount);
  }
}

function isAscending(order: Uint32Array): boolean {
  for (let i = 1; i < order.length; i += 1) {
    if ((order[i] as number) < (order[i - 1] as number)) return false;
  }
  return true;
}
