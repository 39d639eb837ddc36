import type { SetAsideRow } from '#lib/importer/rows/row-block.ts';
import type { RowProblem } from '#lib/importer/rows/row-source.ts';
import { CellColumns } from './query/cell-columns.ts';
import type {
  RowGround,
  RowsDesk,
  RowsExport,
  RowsQuery,
  RowsShown,
  RowsSummary,
  ShownRow,
} from './desk.ts';
import { exportRows } from './export-rows.ts';
import { summaryOf } from './list-summary.ts';
import type { RowPool } from './list-asker.ts';
import { Pace } from './pace.ts';
import { buildPointIndex, type PointIndex } from './tiles/point-index.ts';
import { pointTile } from './tiles/point-tile.ts';
import { queryRows, type ShownRows } from './query/query-rows.ts';
import type { RowList } from './row-list.ts';
import { RowCells } from './row-cells.ts';
import { rowsAt } from './tiles/rows-at.ts';
import { setAsideFile } from './set-aside-file.ts';
import { SetAsideRows } from './set-aside-rows.ts';
import { shownRow } from './shown-row.ts';
import { thinPoints } from './tiles/thin-points.ts';

/** What is known of a list besides its rows. */
export interface ListFacts {
  readonly fileName: string;
  readonly format: RowsSummary['format'];
  readonly problem: RowProblem | null;
}

/** A list that has been read and measured, what is shown of it, and in which order. */
export class OpenList {
  readonly list: RowList;
  readonly facts: ListFacts;
  readonly summary: RowsSummary;
  readonly #cells: CellColumns;
  readonly #setAside: SetAsideRows;
  /** Made when the map first asks: the table need not wait for it. */
  #points: PointIndex | null = null;
  /** Null where all rows are shown in the order of the file. */
  #shown: ShownRows | null = null;
  #turn = new AbortController();
  #answer: Promise<RowsShown> | null = null;

  constructor(
    list: RowList,
    pool: RowPool,
    { border }: RowGround,
    facts: ListFacts & { readonly seconds: number },
  ) {
    this.list = list;
    this.facts = facts;
    this.summary = summaryOf(list, border, facts);
    this.#cells = new CellColumns(list, pool);
    this.#setAside = new SetAsideRows(list);
  }

  /** A query that is overtaken answers what the newest one does. */
  query(query: RowsQuery): Promise<RowsShown> {
    this.#turn.abort();
    this.#turn = new AbortController();
    this.#answer = this.#run(query, this.#turn.signal);
    return this.#answer;
  }

  page(start: number, count: number): readonly ShownRow[] {
    const end = Math.min(start + count, this.#shownCount);
    const rows: ShownRow[] = [];
    for (let i = Math.max(0, start); i < end; i += 1) rows.push(this.#shownRow(this.#rowAt(i)));
    return rows;
  }

  row(row: number): ShownRow | null {
    return Number.isInteger(row) && row >= 0 && row < this.list.rows.rowCount
      ? this.#shownRow(row)
      : null;
  }

  placeOf(row: number): number {
    if (this.#shown !== null) return this.#shown.order.indexOf(row);
    return row < this.list.rows.rowCount ? row : -1;
  }

  rowsAt(...[position, reachDegrees]: Parameters<RowsDesk['rowsAt']>) {
    const { positions } = this.list.rows;
    return rowsAt(positions, this.#shown?.marks ?? null, position, reachDegrees);
  }

  setAside(start: number, count: number): readonly SetAsideRow[] {
    return this.#setAside.slice(start, count);
  }

  setAsideFile(reasonTexts: Parameters<RowsDesk['setAsideFile']>[0]): Promise<Blob> {
    return setAsideFile(this.list, this.#setAside, reasonTexts);
  }

  tile(z: number, x: number, y: number): ArrayBuffer {
    this.#points ??= buildPointIndex(this.list.rows);
    return pointTile(thinPoints(this.#points, this.#shown?.marks ?? null, [z, x, y]));
  }

  export(wanted: RowsExport, onprogress: (share: number) => void): Promise<Blob> {
    const order = wanted.rows === 'all' ? null : (this.#shown?.order ?? null);
    return exportRows(this.list, order, wanted, onprogress);
  }

  #shownRow(row: number): ShownRow {
    return shownRow(this.list, new RowCells(this.list, false), row);
  }

  get #shownCount(): number {
    return this.#shown?.order.length ?? this.list.rows.rowCount;
  }

  #rowAt(i: number): number {
    return this.#shown === null ? i : (this.#shown.order[i] ?? 0);
  }

  async #run(query: RowsQuery, signal: AbortSignal): Promise<RowsShown> {
    const turn = { signal, pace: new Pace() };
    try {
      const { rows, shown } = await queryRows(this.list.rows, this.#cells, query, turn);
      this.#shown = rows;
      return shown;
    } catch (error) {
      if (signal.aborted && this.#answer !== null) return this.#answer;
      throw error;
    }
  }
}
