import { readCells } from '#lib/importer/rows/read-block.ts';
import { blockOf, blockOfRow, type RowList } from './row-list.ts';

/** Cells of rows, read again from the bytes of the list's blocks. */
export class RowCells {
  readonly #list: RowList;
  readonly #inFileOrder: boolean;
  #blockNumber = -1;
  #blockCells: readonly string[][] = [];

  /** @param inFileOrder whether rows are asked for in the order of the file: then blocks are read whole. */
  constructor(list: RowList, inFileOrder: boolean) {
    this.#list = list;
    this.#inFileOrder = inFileOrder;
  }

  /** One text for each of the list's columns. */
  of(row: number): readonly string[] {
    const { columns } = this.#list;
    const cells = this.#inFileOrder ? this.#ofBlock(row) : this.#ofRow(row);
    return cells.length > columns.length ? cells.slice(0, columns.length) : cells;
  }

  #ofRow(row: number): readonly string[] {
    const { layout, columns } = this.#list;
    return readCells(blockOfRow(this.#list, row), layout, columns)[0] ?? [];
  }

  #ofBlock(row: number): readonly string[] {
    const { layout, columns, blocks, rows } = this.#list;
    const number = blockOf(this.#list, row);
    const block = blocks[number];
    if (block !== undefined && number !== this.#blockNumber) {
      this.#blockNumber = number;
      this.#blockCells = readCells(block, layout, columns);
    }
    return this.#blockCells[rows.records[row] ?? 0] ?? [];
  }
}
