import type { RowProblem } from '../../src/lib/importer/rows/row-source.ts';
import type { BlockText } from './block-text.ts';
import { problemText } from './problem-text.ts';
import { SetAsideTally } from './set-aside-tally.ts';

const shownNames = 10;

/** What is to be said of a list once it has been read. */
export class Findings {
  /** Why it was not read to its end. */
  problem: RowProblem | null = null;
  readonly #tally = new SetAsideTally();
  readonly #leftOut = new Set<string>();
  #recordCount = 0;

  add({ recordCount, setAside, leftOut }: Omit<BlockText, 'bytes'>): void {
    this.#recordCount += recordCount;
    this.#tally.add(setAside);
    for (const name of leftOut) this.#leftOut.add(name);
  }

  /** The exit status. */
  get status(): number {
    if (this.problem !== null) return 2;
    return this.#tally.count > 0 ? 1 : 0;
  }

  /** Nothing where all was well. */
  async lines(): Promise<string[]> {
    const aside = this.#tally.count > 0 ? await this.#tally.lines(this.#recordCount) : [];
    const names = [...this.#leftOut];
    const more = names.length > shownNames ? ', …' : '';
    const listed = `${names.slice(0, shownNames).join(', ')}${more}`;
    return [
      ...aside,
      ...(names.length === 0
        ? []
        : [`Not in the CSV, as the first features do not have them: ${listed}; NDJSON has all.`]),
      ...(this.problem === null ? [] : [await problemText(this.problem)]),
    ];
  }
}
