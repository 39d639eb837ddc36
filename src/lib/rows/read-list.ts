import { ColumnNames } from '#lib/importer/rows/features/feature-columns.ts';
import type { RowBlock } from '#lib/importer/rows/row-block.ts';
import type { RowProblem, RowSource } from '#lib/importer/rows/row-source.ts';
import type { RowGround, RowsProgress } from './desk.ts';
import type { RowPool } from './list-asker.ts';
import type { ReadRows } from './read-rows.ts';
import { RowColumnsBuilder } from './row-columns.ts';
import { placesOf, type RowList } from './row-list.ts';

const betweenProgressMs = 100;
/** Room for blocks that have more rows than the first ones. */
const roomForMore = 1.05;
/** As many rows as room is made for by what the first blocks say. */
const mostExpected = 2 ** 21;

export interface ReadList {
  readonly list: RowList;
  /** Why the file was not read to its end; null where it was. */
  readonly problem: RowProblem | null;
}

/** Reads a file whole, in blocks that workers read and measure. */
export async function readList(
  source: RowSource,
  pool: RowPool,
  ground: RowGround,
  bytesTotal: number,
  onprogress: (progress: Omit<RowsProgress, 'bytesTotal' | 'seconds'>) => void,
): Promise<ReadList> {
  await pool.askAll({ kind: 'begin', layout: source.layout, border: ground.border });
  const collected = new CollectedBlocks();
  let bytesRead = 0;
  let problem: RowProblem | null = null;
  let toldMs = performance.now();
  async function* jobs() {
    const blocks = source.blocks((bytes) => (bytesRead = bytes));
    for (;;) {
      const next = await blocks.next();
      if (next.done === true) {
        problem = next.value;
        return;
      }
      yield { kind: 'read', block: next.value } as const;
    }
  }
  for await (const answer of pool.inOrder(jobs())) {
    // Reading is answered with what was read.
    collected.add(answer as ReadRows, bytesTotal);
    if (performance.now() - toldMs < betweenProgressMs) continue;
    toldMs = performance.now();
    onprogress({ bytesRead, ...collected.counts });
  }
  return { list: collected.list(source, ground), problem };
}

class CollectedBlocks {
  readonly #builder = new RowColumnsBuilder();
  readonly #blocks: RowBlock[] = [];
  readonly #firstRows: number[] = [0];
  readonly #setAsideCounts: number[] = [];
  readonly #columns = new ColumnNames();
  #hasMoreColumns = false;
  #setAsideCount = 0;

  get counts() {
    return { rowCount: this.#builder.rowCount, setAsideCount: this.#setAsideCount };
  }

  add(rows: ReadRows, bytesTotal: number): void {
    const rowsPerByte = rows.rowCount / Math.max(1, rows.block.bytes.length);
    const expected = Math.min(mostExpected, Math.ceil(rowsPerByte * bytesTotal * roomForMore));
    this.#builder.add(rows, expected);
    this.#blocks.push(rows.block);
    this.#firstRows.push(this.#builder.rowCount);
    this.#setAsideCounts.push(rows.setAsideCount);
    this.#setAsideCount += rows.setAsideCount;
    for (const column of rows.columns) this.#columns.add(column);
    this.#hasMoreColumns ||= rows.columnsLeftOut > 0;
  }

  list({ layout }: RowSource, ground: RowGround): RowList {
    return {
      layout,
      columns: layout.kind === 'table' ? layout.columns : this.#columns.names,
      hasMoreColumns:
        layout.kind === 'features' && (this.#hasMoreColumns || this.#columns.leftOutCount > 0),
      blocks: this.#blocks,
      firstRows: this.#firstRows,
      setAsideCounts: this.#setAsideCounts,
      ...placesOf(ground),
      rows: this.#builder.result(),
    };
  }
}
