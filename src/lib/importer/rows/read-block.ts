import { featureCells } from './features/feature-cells.ts';
import { readFeatureBlock } from './features/read-feature-block.ts';
import type { BlockRows, RowBlock } from './row-block.ts';
import type { RowLayout } from './row-layout.ts';
import { featureRecords } from './features/feature-records.ts';
import { readTableBlock } from './table/read-table-block.ts';
import { tableCells, tableRecords } from './table/table-records.ts';

/** Reads the places and times of a block's rows. Never throws for what stands in it. */
export function readBlock(block: RowBlock, layout: RowLayout): BlockRows {
  return layout.kind === 'table' ? readTableBlock(block, layout) : readFeatureBlock(block, layout);
}

/**
 * The text of each cell of a block's records, usable or not, in order.
 *
 * @param columns names of the columns wanted of features; a table has those of its layout, and a record may have
 * more cells
 */
export function readCells(
  block: RowBlock,
  layout: RowLayout,
  columns: readonly string[],
): string[][] {
  return layout.kind === 'table' ? tableCells(block, layout) : featureCells(block, columns);
}

/**
 * Places and cells at once, for less than either takes twice.
 * @param columns as for `readCells`; null for all that the block has.
 */
export function readWhole(
  block: RowBlock,
  layout: RowLayout,
  columns: readonly string[] | null,
): { readonly rows: BlockRows; readonly cells: string[][] } {
  if (layout.kind === 'table') {
    const records = tableRecords(block, layout.delimiter);
    const rows = readTableBlock(block, layout, records);
    return { rows, cells: tableCells(block, layout, records) };
  }
  const records = [...featureRecords(block.bytes)];
  const rows = readFeatureBlock(block, layout, records);
  return { rows, cells: featureCells(block, columns ?? rows.columns, records) };
}
