import type { RowBlock } from '#lib/importer/rows/row-block.ts';

/** A block that has been read, and where its rows are in it; entry `i` belongs to its `i`th row. */
export interface RowsOfBlock {
  readonly block: RowBlock;
  readonly rowCount: number;
  /** As in `BlockRows`. */
  readonly records: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
}

/** The bytes of one row and what follows it up to the next, as a block whose first record is the row. */
export function oneRowBlock(
  { block, starts }: Pick<RowsOfBlock, 'block' | 'starts'>,
  i: number,
): RowBlock {
  return {
    number: block.number,
    bytes: block.bytes.subarray(starts[i] ?? 0, starts[i + 1] ?? block.bytes.length),
    firstLine: block.firstLine,
  };
}
