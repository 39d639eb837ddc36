import type { BlockAnswer, BlockAnswers, BlockJob } from './block-job.ts';
import type { BlockPool } from './block-pool.ts';
import type { RowsOfBlock } from './block-rows.ts';
import { rowsOfBlock, type RowList } from './row-list.ts';

export type RowPool = BlockPool<BlockJob, BlockAnswer>;

/** What is asked of blocks of which the list keeps the bytes. */
type AskedKind = 'search' | 'holds' | 'numbers' | 'texts';

/** Asks workers the same of every block of a list, and answers in order. */
export async function* askBlocks<Kind extends AskedKind>(
  pool: RowPool,
  list: RowList,
  jobOf: (
    rows: RowsOfBlock,
  ) => Extract<BlockJob, { kind: Kind }> | ({ readonly kind: Kind } & BlockJob),
): AsyncGenerator<BlockAnswers[Kind], void, void> {
  function* jobs() {
    for (const number of list.blocks.keys()) yield jobOf(rowsOfBlock(list, number));
  }
  // A worker answers what it is asked.
  yield* pool.inOrder(jobs()) as AsyncGenerator<BlockAnswers[Kind], void, void>;
}
