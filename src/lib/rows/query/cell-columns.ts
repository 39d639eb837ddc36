import { nearestPlaces } from '#lib/geo/nearest-places.ts';
import { askBlocks, type RowPool } from '../list-asker.ts';
import type { ColumnTexts } from './column-cells.ts';
import type { CellFilter } from '../desk.ts';
import { Pace } from '../pace.ts';
import { RecentMap } from '../recent-map.ts';
import { keepFound, type RowMarks } from './row-marks.ts';
import type { RowList } from '../row-list.ts';
import { numberOrder, rankOrder, type RowOrder } from './row-order.ts';
import { textRanks } from './text-ranks.ts';

const keptColumns = 3;
const keptTexts = 8;
const rowsAtOnce = 20_000;

/** In a column of numbers so many of its filled cells are: others are notes such as "unknown". */
const leastNumberShare = 0.9;
/** So many filled cells at the start of a list tell whether a column is one of numbers. */
const enoughCells = 20_000;

/**
 * What takes longer to find out of a list's rows, kept while it may be asked for again: what stands in their cells, which
 * workers read, and how far their nearest places are.
 */
export class CellColumns {
  readonly #list: RowList;
  readonly #pool: RowPool;
  readonly #numbers = new RecentMap<Float64Array<ArrayBuffer>>(keptColumns);
  readonly #ranks = new RecentMap<Uint32Array<ArrayBuffer> | null>(keptColumns);
  readonly #placeMetres = new RecentMap<Float64Array<ArrayBuffer>>(1);
  readonly #found = new RecentMap<RowMarks>(keptTexts);

  constructor(list: RowList, pool: RowPool) {
    this.#list = list;
    this.#pool = pool;
  }

  /** Rows with a text in any cell, as 1s. */
  holdingAnywhere(text: string, signal: AbortSignal): Promise<RowMarks> {
    const { columns } = this.#list;
    return this.#found.get(`*${text}`, () =>
      this.#marks(
        askBlocks(this.#pool, this.#list, (rows) => ({ kind: 'search', rows, columns, text })),
        signal,
      ),
    );
  }

  /** Rows that hold a text in one column, as 1s. */
  holding({ column, text }: CellFilter & { kind: 'text' }, signal: AbortSignal): Promise<RowMarks> {
    return this.#found.get(JSON.stringify([column, text]), () =>
      this.#marks(
        askBlocks(this.#pool, this.#list, (rows) => ({ kind: 'holds', rows, column, text })),
        signal,
      ),
    );
  }

  /** Numbers in a column, NaN where there is none. */
  numbers(column: string, signal: AbortSignal): Promise<Float64Array<ArrayBuffer>> {
    return this.#numbers.get(column, async () => {
      const numbers = new Float64Array(this.#list.rows.rowCount);
      let first = 0;
      for await (const answer of this.#askNumbers(column)) {
        signal.throwIfAborted();
        numbers.set(answer.numbers, first);
        first += answer.numbers.length;
      }
      return numbers;
    });
  }

  /** How far the nearest place of each row is. */
  placeMetres(signal: AbortSignal): Promise<Float64Array<ArrayBuffer>> {
    return this.#placeMetres.get('', async () => {
      const { positions, rowCount } = this.#list.rows;
      const metres = new Float64Array(rowCount);
      const pace = new Pace();
      for (let first = 0; first < rowCount; first += rowsAtOnce) {
        const slice = positions.subarray(2 * first, 2 * (first + rowsAtOnce));
        metres.set(nearestPlaces(this.#list.placeVectors, slice).placeMetres, first);
        await pace.rest();
        signal.throwIfAborted();
      }
      return metres;
    });
  }

  /** All rows sorted by a column: by number if nearly all its cells hold one, else by text. */
  async order(column: string, descending: boolean, signal: AbortSignal): Promise<RowOrder> {
    const ranks = await this.#ranks.get(column, async () =>
      (await this.#isNumeric(column, signal)) ? null : this.#textRanks(column, signal),
    );
    if (ranks !== null) return rankOrder(ranks, descending);
    return numberOrder(await this.numbers(column, signal), descending);
  }

  #askNumbers(column: string) {
    return askBlocks(this.#pool, this.#list, (rows) => ({ kind: 'numbers', rows, column }));
  }

  async #isNumeric(column: string, signal: AbortSignal): Promise<boolean> {
    let [filledCount, numberCount] = [0, 0];
    for await (const answer of this.#askNumbers(column)) {
      signal.throwIfAborted();
      filledCount += answer.filledCount;
      numberCount += answer.numberCount;
      if (filledCount >= enoughCells) break;
    }
    return numberCount > 0 && numberCount >= leastNumberShare * filledCount;
  }

  async #textRanks(column: string, signal: AbortSignal) {
    const blocks: ColumnTexts[] = [];
    for await (const answer of askBlocks(this.#pool, this.#list, (rows) => ({
      kind: 'texts',
      rows,
      column,
    }))) {
      signal.throwIfAborted();
      blocks.push(answer);
    }
    return textRanks(blocks, this.#list.rows.rowCount, new Pace());
  }

  async #marks(answers: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<RowMarks> {
    const marks = new Uint8Array(this.#list.rows.rowCount).fill(1);
    let first = 0;
    for await (const found of answers) {
      signal.throwIfAborted();
      keepFound(marks, found, first);
      first += found.length;
    }
    return marks;
  }
}
