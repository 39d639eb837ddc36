import { openRows } from '#lib/importer/rows/open-rows.ts';
import type { SetAsideRow } from '#lib/importer/rows/row-block.ts';
import type { TableChoices } from '#lib/importer/rows/row-layout.ts';
import type { OpenedRows, RowFile, RowProblem, RowSource } from '#lib/importer/rows/row-source.ts';
import type {
  RowGround,
  RowsDesk,
  RowsExport,
  RowsLook,
  RowsProgress,
  RowsQuery,
  RowsShown,
  RowsSummary,
  ShownRow,
} from './desk.ts';
import type { RowPool } from './list-asker.ts';
import { measureList } from './measure-list.ts';
import { OpenList, type ListFacts } from './open-list.ts';
import { readList } from './read-list.ts';

/** A file that another of its name and size can be told from. */
type DatedFile = RowFile & Pick<File, 'lastModified'>;

type ReadChoices = Partial<TableChoices> & { readonly isSwapped?: boolean };

/** The desk of one worker: one list at a time. What is asked before a list has been read is answered as of an empty one. */
export class RowDesk implements RowsDesk {
  readonly #pool: RowPool;
  #open: OpenList | null = null;
  #looked: { readonly key: string; readonly opened: OpenedRows } | null = null;

  constructor(pool: RowPool) {
    this.#pool = pool;
  }

  async look(
    file: DatedFile,
    choices: Partial<TableChoices> | null,
  ): Promise<RowsLook | RowProblem> {
    const opened = await this.#opened(file, choices ?? {});
    if (opened.kind === 'problem') return opened.problem;
    const { format, layout, isSure, preview } = opened.source;
    return { format, layout, isSure, preview };
  }

  async read(
    file: DatedFile,
    choices: ReadChoices,
    ground: RowGround,
    onprogress: (progress: RowsProgress) => void,
  ): Promise<RowsSummary | RowProblem> {
    const startMs = performance.now();
    const seconds = () => (performance.now() - startMs) / 1000;
    const { isSwapped, ...tableChoices } = choices;
    const opened = await this.#opened(file, tableChoices);
    if (opened.kind === 'problem') return opened.problem;
    const source = withSwap(opened.source, isSwapped ?? opened.source.layout.isSwapped);
    const bytesTotal = file.size;
    const { list, problem } = await readList(source, this.#pool, ground, bytesTotal, (progress) => {
      onprogress({ ...progress, bytesTotal, seconds: seconds() });
    });
    const facts: ListFacts = { fileName: file.name, format: source.format, problem };
    this.#open = new OpenList(list, this.#pool, ground, { ...facts, seconds: seconds() });
    return this.#open.summary;
  }

  async measure(ground: RowGround): Promise<RowsSummary> {
    const open = this.#expectOpen();
    const startMs = performance.now();
    const list = await measureList(open.list, this.#pool, ground);
    const seconds = (performance.now() - startMs) / 1000;
    this.#open = new OpenList(list, this.#pool, ground, { ...open.facts, seconds });
    return this.#open.summary;
  }

  query(query: RowsQuery): Promise<RowsShown> {
    return this.#expectOpen().query(query);
  }

  page(start: number, count: number): Promise<readonly ShownRow[]> {
    return Promise.resolve(this.#expectOpen().page(start, count));
  }

  row(row: number): Promise<ShownRow | null> {
    return Promise.resolve(this.#expectOpen().row(row));
  }

  placeOf(row: number): Promise<number> {
    return Promise.resolve(this.#expectOpen().placeOf(row));
  }

  rowsAt(...spot: Parameters<RowsDesk['rowsAt']>): ReturnType<RowsDesk['rowsAt']> {
    return Promise.resolve(this.#expectOpen().rowsAt(...spot));
  }

  setAside(start: number, count: number): Promise<readonly SetAsideRow[]> {
    return Promise.resolve(this.#expectOpen().setAside(start, count));
  }

  setAsideFile(reasonTexts: Parameters<RowsDesk['setAsideFile']>[0]): Promise<Blob> {
    return this.#expectOpen().setAsideFile(reasonTexts);
  }

  tile(z: number, x: number, y: number): Promise<ArrayBuffer> {
    return Promise.resolve(this.#open?.tile(z, x, y) ?? new ArrayBuffer(0));
  }

  export(wanted: RowsExport, onprogress: (share: number) => void): Promise<Blob> {
    return this.#expectOpen().export(wanted, onprogress);
  }

  /** A file that is read as it was looked at last need not be looked at again. */
  async #opened(file: DatedFile, choices: Partial<TableChoices>): Promise<OpenedRows> {
    const { name, size, lastModified } = file;
    const key = JSON.stringify([name, size, lastModified, choices]);
    if (this.#looked?.key !== key) this.#looked = { key, opened: await openRows(file, choices) };
    return this.#looked.opened;
  }

  #expectOpen(): OpenList {
    if (this.#open === null) throw new Error('A list must be read before it can be asked about.');
    return this.#open;
  }
}

const withSwap = (source: RowSource, isSwapped: boolean): RowSource => ({
  ...source,
  layout: { ...source.layout, isSwapped },
  blocks: (onread) => source.blocks(onread),
});
