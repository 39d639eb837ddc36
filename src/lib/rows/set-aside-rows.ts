import { readBlock } from '#lib/importer/rows/read-block.ts';
import type { SetAsideRow } from '#lib/importer/rows/row-block.ts';
import type { RowList } from './row-list.ts';

/** Records of a list that were set aside. Only their counts are kept: the rest is read again from the blocks' bytes. */
export class SetAsideRows {
  readonly #list: RowList;
  #lastBlock = -1;
  #lastRows: readonly SetAsideRow[] = [];

  constructor(list: RowList) {
    this.#list = list;
  }

  slice(start: number, count: number): readonly SetAsideRow[] {
    const found: SetAsideRow[] = [];
    let before = 0;
    for (const [number, blockCount] of this.#list.setAsideCounts.entries()) {
      if (before >= start + count) break;
      if (blockCount > 0 && before + blockCount > start) {
        const rows = this.ofBlock(number);
        for (const row of rows.slice(Math.max(0, start - before), start + count - before)) {
          found.push(row);
        }
      }
      before += blockCount;
    }
    return found;
  }

  ofBlock(number: number): readonly SetAsideRow[] {
    const { blocks, layout } = this.#list;
    const block = blocks[number];
    if (block === undefined || this.#list.setAsideCounts[number] === 0) return [];
    if (number !== this.#lastBlock) {
      this.#lastRows = readBlock(block, layout).setAside;
      this.#lastBlock = number;
    }
    return this.#lastRows;
  }
}
