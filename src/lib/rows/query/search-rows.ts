import { readCells } from '#lib/importer/rows/read-block.ts';
import type { RowLayout } from '#lib/importer/rows/row-layout.ts';
import { oneRowBlock, type RowsOfBlock } from '../block-rows.ts';

const decoder = new TextDecoder();

/**
 * Rows of a block that hold a text in any of the columns, whatever its case, as 1s. The text is looked for in the
 * block's bytes first, and cells are read only where that does not settle it.
 */
export function searchRows(
  rows: RowsOfBlock,
  layout: RowLayout,
  columns: readonly string[],
  text: string,
): Uint8Array<ArrayBuffer> {
  const wanted = text.toLowerCase();
  const found = new Uint8Array(rows.rowCount);
  // Such a text does not stand in the bytes as it stands in cells.
  if (/["\\\p{Cc}]/u.test(wanted)) {
    for (let i = 0; i < rows.rowCount; i += 1) found[i] = holds(rows, i, layout, columns, wanted);
    return found;
  }
  const settles = layout.kind === 'table' && isWithinCells(wanted, layout.delimiter);
  markRows(rows, wanted, found);
  if (settles) return found;
  for (let i = 0; i < rows.rowCount; i += 1) {
    if (found[i] === 1) found[i] = holds(rows, i, layout, columns, wanted);
  }
  return found;
}

/** Whether what is found in a line of a table is found in one of its cells: they may have lost blanks at their ends. */
const isWithinCells = (text: string, delimiter: string): boolean =>
  !text.includes(delimiter) && text.trim() === text;

/** Marks rows that have the text anywhere in their bytes. */
function markRows(rows: RowsOfBlock, wanted: string, found: Uint8Array): void {
  const { bytes } = rows.block;
  const text = decoder.decode(bytes).toLowerCase();
  let at = text.indexOf(wanted);
  if (at < 0) return;
  // With one character a byte, what is where in the text is there in the bytes.
  if (text.length !== bytes.length) {
    markRowByRow(rows, wanted, found);
    return;
  }
  for (let i = 0; i < rows.rowCount && at >= 0; i += 1) {
    const end = rows.starts[i + 1] ?? bytes.length;
    if (at < (rows.starts[i] ?? 0)) at = text.indexOf(wanted, rows.starts[i]);
    if (at < 0 || at + wanted.length > end) continue;
    found[i] = 1;
    at = text.indexOf(wanted, end);
  }
}

function markRowByRow(rows: RowsOfBlock, wanted: string, found: Uint8Array): void {
  const { bytes } = rows.block;
  for (let i = 0; i < rows.rowCount; i += 1) {
    const row = bytes.subarray(rows.starts[i], rows.starts[i + 1] ?? bytes.length);
    if (decoder.decode(row).toLowerCase().includes(wanted)) found[i] = 1;
  }
}

function holds(
  rows: RowsOfBlock,
  i: number,
  layout: RowLayout,
  columns: readonly string[],
  wanted: string,
): 0 | 1 {
  const [cells = []] = readCells(oneRowBlock(rows, i), layout, columns);
  return cells.some((cell) => cell.toLowerCase().includes(wanted)) ? 1 : 0;
}
