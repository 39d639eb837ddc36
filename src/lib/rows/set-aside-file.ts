import { csvCell } from '#lib/exporter/csv-cell.ts';
import { readCells } from '#lib/importer/rows/read-block.ts';
import type { RowsDesk } from './desk.ts';
import type { RowList } from './row-list.ts';
import type { SetAsideRows } from './set-aside-rows.ts';

const ownColumns = ['line', 'column', 'reason', 'text'];
const rowsAtOnce = 500;

/**
 * What was set aside as CSV: line, column, reason, the text to blame, then the record's cells under the names of the
 * file's columns.
 */
export async function setAsideFile(
  list: RowList,
  setAside: SetAsideRows,
  reasonTexts: Parameters<RowsDesk['setAsideFile']>[0],
): Promise<Blob> {
  const parts = [csvLine([...ownColumns, ...list.columns])];
  for (const [number, block] of list.blocks.entries()) {
    const rows = setAside.ofBlock(number);
    if (rows.length === 0) continue;
    const cells = readCells(block, list.layout, list.columns);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const slice = rows.slice(start, start + rowsAtOnce);
      const reasons = await reasonTexts(slice);
      for (const [i, { line, column, text, record }] of slice.entries()) {
        const own = [line === null ? '' : String(line), column ?? '', reasons[i] ?? '', text];
        parts.push(csvLine([...own, ...(cells[record] ?? [])]));
      }
    }
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
