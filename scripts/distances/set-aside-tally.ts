import type { ImportProblem } from '../../src/lib/importer/import-issue.ts';
import type { SetAsideRow } from '../../src/lib/importer/rows/row-block.ts';
import { problemText } from './problem-text.ts';

const shownRows = 5;

/** Counts what is set aside, and keeps the first few. */
export class SetAsideTally {
  count = 0;
  readonly #byReason = new Map<ImportProblem, number>();
  readonly #first: SetAsideRow[] = [];

  add(rows: readonly SetAsideRow[]): void {
    this.count += rows.length;
    for (const row of rows) {
      this.#byReason.set(row.reason, (this.#byReason.get(row.reason) ?? 0) + 1);
      if (this.#first.length < shownRows) this.#first.push(row);
    }
  }

  /** A summary for people: how many, why, and where the first are. */
  async lines(recordCount: number): Promise<string[]> {
    const reasons = [...this.#byReason].toSorted(([, a], [, b]) => b - a);
    const counts = reasons.map(async ([reason, count]) => {
      return `  ${count} × ${await problemText({ line: null, reason, text: '' })}`;
    });
    const places = this.#first.map(async (row) => {
      const where = await problemText(row);
      return row.text === '' ? `  ${where}` : `  ${where} (“${row.text}”)`;
    });
    return [
      `${this.count} of ${recordCount} rows ${this.count === 1 ? 'was' : 'were'} set aside:`,
      ...(await Promise.all(counts)),
      this.count > this.#first.length ? `The first ${this.#first.length}:` : 'Where:',
      ...(await Promise.all(places)),
    ];
  }
}
