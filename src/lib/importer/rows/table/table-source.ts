import type { ImportProblem } from '../../import-issue.ts';
import { readChunks } from '../features/read-chunks.ts';
import { refused } from '../refused.ts';
import type { TableChoices } from '../row-layout.ts';
import type { OpenedRows, RowFile } from '../row-source.ts';
import { lookAtTable, type TableLook } from './look-at-table.ts';
import { tableBlocks } from './table-blocks.ts';

/**
 * Opens a delimited text for reading.
 *
 * @param head the first bytes of the file, which tell how it is read: some hundred kilobytes, or all of it
 */
export function openTable(
  file: RowFile,
  head: Uint8Array,
  choices: Partial<TableChoices> | null,
): OpenedRows {
  const isWhole = head.length >= file.size;
  const look = lookAtTable(head, isWhole, choices);
  const reason = tableProblem(look, isWhole, choices);
  if (reason !== null) return refused(reason);
  const { layout, isSure, preview } = look;
  return {
    kind: 'source',
    source: {
      ...{ format: 'table', layout, isSure },
      preview: { columns: layout.columns, rows: preview },
      blocks: (onread) => tableBlocks(readChunks(file, onread), layout),
    },
  };
}

function tableProblem(
  { layout, preview }: TableLook,
  isWhole: boolean,
  choices: Partial<TableChoices> | null,
): ImportProblem | null {
  if (layout.columns.length === 0) return 'empty-file';
  const isChosen = choices?.delimiter !== undefined;
  if (layout.columns.length === 1 && layout.position === null && !isChosen) return 'single-column';
  return preview.length === 0 && isWhole && layout.hasHeading ? 'heading-only' : null;
}
