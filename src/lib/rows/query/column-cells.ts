import { readCells } from '#lib/importer/rows/read-block.ts';
import type { RowLayout } from '#lib/importer/rows/row-layout.ts';
import type { RowsOfBlock } from '../block-rows.ts';
import { cellNumber } from './cell-number.ts';

/** A column of a block as numbers, entry `i` that of row `i`; NaN where the cell holds no number. */
export interface ColumnNumbers {
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Cells that are not empty. */
  readonly filledCount: number;
  readonly numberCount: number;
}

/** A column of a block as texts without regard to case, each text once and sorted by code units. */
export interface ColumnTexts {
  readonly texts: readonly string[];
  /** Of each row, one more than the number of its text; 0 where the cell is empty. */
  readonly codes: Uint32Array<ArrayBuffer>;
}

export function columnNumbers(rows: RowsOfBlock, layout: RowLayout, column: string): ColumnNumbers {
  const numbers = new Float64Array(rows.rowCount);
  const decimalComma = layout.kind === 'table' && layout.decimalComma;
  let filledCount = 0;
  let numberCount = 0;
  for (const [i, cell] of cellsOf(rows, layout, column).entries()) {
    const number = cellNumber(cell, decimalComma);
    numbers[i] = number;
    if (cell.trim() !== '') filledCount += 1;
    if (!Number.isNaN(number)) numberCount += 1;
  }
  return { numbers, filledCount, numberCount };
}

export function columnTexts(rows: RowsOfBlock, layout: RowLayout, column: string): ColumnTexts {
  const keys = cellsOf(rows, layout, column).map((cell) => cell.trim().toLowerCase());
  const texts = [...new Set(keys)].filter((key) => key !== '').sort();
  const codeOf = new Map(texts.map((text, i) => [text, i + 1]));
  return { texts, codes: Uint32Array.from(keys, (key) => codeOf.get(key) ?? 0) };
}

/** Rows of a block whose cell holds a text, whatever its case, as 1s. */
export function columnHolds(
  rows: RowsOfBlock,
  layout: RowLayout,
  column: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  const wanted = text.toLowerCase();
  const found = cellsOf(rows, layout, column).map((cell) =>
    cell.toLowerCase().includes(wanted) ? 1 : 0,
  );
  return Uint8Array.from(found);
}

function cellsOf({ block, records, rowCount }: RowsOfBlock, layout: RowLayout, column: string) {
  const cells = readCells(block, layout, [column]);
  // A table gives all its cells.
  const at = layout.kind === 'table' ? layout.columns.indexOf(column) : 0;
  return Array.from({ length: rowCount }, (_, i) => cells[records[i] ?? 0]?.[at] ?? '');
}
