import type { RowBlock } from '../row-block.ts';
import type { TableLayout } from '../row-layout.ts';
import type { RowProblem } from '../row-source.ts';
import { RecordCutter, type CutRecords } from './record-cutter.ts';
import { utf8Chunks } from '../features/utf8-chunks.ts';

/** What is needed to find the records of a delimited text. */
export type TableFrame = Pick<TableLayout, 'encoding' | 'delimiter' | 'hasHeading'>;

export interface BlockOptions {
  /** A block has so many bytes, and what its last record needs beyond. */
  readonly blockBytes?: number;
}

const usualBlockBytes = 2 ** 20;

/**
 * Cuts a delimited text into blocks of whole records, without its heading. Blocks are in UTF-8, whatever the file
 * is in, and each ends in a line feed; see `RecordCutter` for what is done with records that have no end.
 */
export async function* tableBlocks(
  bytes: AsyncIterable<Uint8Array>,
  layout: TableFrame,
  { blockBytes = usualBlockBytes }: BlockOptions = {},
): AsyncGenerator<RowBlock, RowProblem | null, void> {
  const blocks = new TableBlockCutter(layout, blockBytes);
  for await (const chunk of utf8Chunks(bytes, layout.encoding)) {
    blocks.push(chunk);
    yield* blocks.ready();
  }
  blocks.end();
  yield* blocks.ready();
  return null;
}

/** The same for pieces of UTF-8 that are pushed: `ready` gives the blocks that can be cut so far. */
export class TableBlockCutter {
  readonly #cutter: RecordCutter;
  readonly #hasHeading: boolean;
  readonly #blockBytes: number;
  #isPastHeading = false;
  #number = 0;

  constructor(
    { delimiter, hasHeading }: Pick<TableFrame, 'delimiter' | 'hasHeading'>,
    blockBytes: number,
  ) {
    this.#cutter = new RecordCutter(delimiter);
    this.#hasHeading = hasHeading;
    this.#blockBytes = blockBytes;
  }

  push(chunk: Uint8Array): void {
    this.#cutter.push(chunk);
  }

  end(): void {
    this.#cutter.end();
  }

  *ready(): Generator<RowBlock, void, void> {
    while (!this.#isPastHeading) {
      const record = this.#cutter.take(1);
      if (record === null) return;
      const kind = firstRecordKind(record.bytes);
      this.#isPastHeading = kind === 'record';
      if (kind === 'record' && !this.#hasHeading) yield this.#block(record);
    }
    for (;;) {
      const records = this.#cutter.take(this.#blockBytes);
      if (records === null) return;
      yield this.#block(records);
    }
  }

  #block(records: CutRecords): RowBlock {
    this.#number += 1;
    return { number: this.#number - 1, ...records };
  }
}

/** A table begins after empty lines, and after the line in which spreadsheets say what stands between cells. */
function firstRecordKind(bytes: Uint8Array): 'record' | 'none' {
  if (bytes.length > 100) return 'record';
  const text = new TextDecoder().decode(bytes).trim();
  return text === '' || /^"?sep=.?"?$/i.test(text) ? 'none' : 'record';
}
