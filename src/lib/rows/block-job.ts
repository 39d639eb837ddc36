import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { RowBlock } from '#lib/importer/rows/row-block.ts';
import type { RowLayout } from '#lib/importer/rows/row-layout.ts';
import type { RowsOfBlock } from './block-rows.ts';
import {
  columnHolds,
  columnNumbers,
  columnTexts,
  type ColumnNumbers,
  type ColumnTexts,
} from './query/column-cells.ts';
import { measureRows, readRows, type MeasuredRows, type ReadRows } from './read-rows.ts';
import { searchRows } from './query/search-rows.ts';

/** What a worker does with a block. */
export type BlockJob =
  /** Says how blocks are read and measured from now on. */
  | { readonly kind: 'begin'; readonly layout: RowLayout; readonly border: BorderIndex }
  | { readonly kind: 'read'; readonly block: RowBlock }
  | { readonly kind: 'measure'; readonly positions: Float64Array<ArrayBuffer> }
  | {
      readonly kind: 'search';
      readonly rows: RowsOfBlock;
      readonly columns: readonly string[];
      readonly text: string;
    }
  | ({ readonly kind: 'holds'; readonly text: string } & ColumnOfBlock)
  | ({ readonly kind: 'numbers' | 'texts' } & ColumnOfBlock);

interface ColumnOfBlock {
  readonly rows: RowsOfBlock;
  readonly column: string;
}

/** What comes of each kind of job. */
export interface BlockAnswers {
  begin: null;
  read: ReadRows;
  measure: MeasuredRows;
  search: Uint8Array<ArrayBuffer>;
  holds: Uint8Array<ArrayBuffer>;
  numbers: ColumnNumbers;
  texts: ColumnTexts;
}

export type BlockAnswer = BlockAnswers[BlockJob['kind']];

/** Does jobs one after the other. @throws Error for a block before `begin`. */
export function blockWorker(): (job: BlockJob) => BlockAnswer {
  let begun: Extract<BlockJob, { kind: 'begin' }> | null = null;
  return (job) => {
    if (job.kind === 'begin') {
      begun = job;
      return null;
    }
    if (begun === null) throw new Error(`A worker must begin before it can do “${job.kind}”.`);
    return doJob(job, begun.layout, begun.border);
  };
}

function doJob(
  job: Exclude<BlockJob, { kind: 'begin' }>,
  layout: RowLayout,
  border: BorderIndex,
): BlockAnswer {
  switch (job.kind) {
    case 'read':
      return readRows(job.block, layout, border);
    case 'measure':
      return measureRows(job.positions, border);
    case 'search':
      return searchRows(job.rows, layout, job.columns, job.text);
    case 'holds':
      return columnHolds(job.rows, layout, job.column, job.text);
    case 'numbers':
      return columnNumbers(job.rows, layout, job.column);
    case 'texts':
      return columnTexts(job.rows, layout, job.column);
  }
}

/** Buffers of a job that its asker has no more use for. */
export function transferOfJob(job: BlockJob): ArrayBuffer[] {
  if (job.kind === 'read') return [job.block.bytes.buffer];
  return job.kind === 'measure' ? [job.positions.buffer] : [];
}

/** Buffers of an answer, all of which its worker has no more use for. */
export function transferOfAnswer(answer: BlockAnswer): ArrayBuffer[] {
  if (answer === null) return [];
  if (answer instanceof Uint8Array) return [answer.buffer];
  const buffers = new Set<ArrayBuffer>();
  if ('block' in answer) buffers.add(answer.block.bytes.buffer);
  for (const value of Object.values(answer) as unknown[]) {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
  }
  return [...buffers];
}
