import type { ShownRow } from '#lib/rows/desk.ts';

const PAGE_ROWS = 100;
/** Pages that are kept: some screens around where the table is. */
const MOST_PAGES = 40;

type AskRows = (start: number, count: number) => Promise<readonly ShownRow[]>;

/** Rows in the order of a query, fetched a page at a time as the table comes to them. */
export class RowPages {
  readonly #ask: AskRows;
  readonly #wanted = new Set<number>();
  #pages = $state.raw<ReadonlyMap<number, readonly ShownRow[]>>(new Map());

  /** @param ask must not reject while its answer is waited for. */
  constructor(ask: AskRows) {
    this.#ask = ask;
  }

  /** A row by its place in the order; null while it has not arrived. */
  at(index: number): ShownRow | null {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS] ?? null;
  }

  /** Fetches what is not there of the rows from `start` to before `end`. */
  async want(start: number, end: number): Promise<void> {
    const pages: number[] = [];
    for (let page = Math.floor(start / PAGE_ROWS); page * PAGE_ROWS < end; page += 1) {
      if (!this.#wanted.has(page)) pages.push(page);
    }
    await Promise.all(pages.map((page) => this.#fetch(page)));
  }

  async #fetch(page: number): Promise<void> {
    this.#wanted.add(page);
    const rows = await this.#ask(page * PAGE_ROWS, PAGE_ROWS);
    const pages = new Map(this.#pages).set(page, rows);
    for (const old of pages.keys()) {
      if (pages.size <= MOST_PAGES) break;
      pages.delete(old);
      this.#wanted.delete(old);
    }
    this.#pages = pages;
  }
}
