import type { Position } from '#lib/geo/position.ts';
import type { RowsDesk, RowsQuery, RowsShown, RowsSummary, ShownRow } from '#lib/rows/desk.ts';
import { LatestTask } from './latest-task.ts';
import { RowPages } from './row-pages.svelte.ts';

/** What the page around the rows decides of a query: the settings, the timeline and the map. */
export type QueryAround = Pick<RowsQuery, 'earthModel' | 'window' | 'bounds'>;

/** What a reader asks of the rows themselves. */
export type QueryOwn = Omit<RowsQuery, keyof QueryAround>;

const wholeList: QueryOwn = {
  search: '',
  side: null,
  distance: null,
  cells: [],
  sort: null,
};

const TYPING_PAUSE_MS = 150;
const FIRST_ROWS = 60;

/** Rows that share a dot on the map. */
export interface SharedSpot {
  readonly rows: readonly number[];
  /** All that are there; more than those in `rows` where they are very many. */
  readonly count: number;
}

/**
 * What is seen of a list that has been read: the rows a query leaves, in order, and the one that was chosen. A new
 * query takes the place of the old one only when its first rows are there, so that nothing flickers.
 */
export class RowsView {
  readonly #desk: RowsDesk;
  readonly #task = new LatestTask();
  readonly #onfail: () => void;
  readonly #hasTimes: boolean;
  #around: QueryAround;
  #typing: ReturnType<typeof setTimeout> | undefined;
  own = $state.raw<QueryOwn>(wholeList);
  shown = $state.raw<RowsShown | null>(null);
  pages = $state.raw(new RowPages(() => Promise.resolve([])));
  /** Goes up with every query that is answered: tiles and pages are then other ones. */
  version = $state(0);
  isBusy = $state(false);
  chosen = $state.raw<ShownRow | null>(null);
  /** Where the chosen row stands in the order; null where it is left out or nothing is chosen. */
  chosenPlace = $state<number | null>(null);
  /** Row under the pointer in the table. */
  hovered = $state.raw<ShownRow | null>(null);
  /** Number of the row under the pointer on the map. */
  hoveredOnMap = $state<number | null>(null);
  spot = $state.raw<SharedSpot | null>(null);
  /** Settles once the first query has been answered, or could not be. */
  readonly first: Promise<void>;

  /** @param onfail is told where the desk does not answer. */
  constructor(desk: RowsDesk, summary: RowsSummary, around: QueryAround, onfail: () => void) {
    this.#desk = desk;
    this.#hasTimes = summary.times !== null;
    this.#around = around;
    this.#onfail = onfail;
    this.first = new Promise((settle) => {
      this.#task.run(() => this.#query().finally(settle));
    });
  }

  readonly isFiltered = $derived(
    this.own.search !== '' ||
      this.own.side !== null ||
      this.own.distance !== null ||
      this.own.cells.length > 0,
  );

  change(part: Partial<QueryOwn>): void {
    this.own = { ...this.own, ...part };
    clearTimeout(this.#typing);
    this.refresh();
  }

  /** Searches for what is being typed, once the typing pauses. */
  type(search: string): void {
    this.own = { ...this.own, search };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.refresh(), TYPING_PAUSE_MS);
  }

  showAll(): void {
    this.change({ ...wholeList, sort: this.own.sort });
  }

  /** Takes over what the page around decides. */
  surround(around: QueryAround): void {
    if (JSON.stringify(around) === JSON.stringify(this.#around)) return;
    this.#around = around;
    this.refresh();
  }

  /** Asks again, for instance after all rows were measured anew. */
  refresh(): void {
    this.#task.run(() => this.#query());
  }

  /** Chooses a row by its number among all; null for none. */
  async choose(row: number | null, spot: SharedSpot | null = null): Promise<void> {
    this.spot = spot;
    if (row === null) {
      this.chosen = null;
      this.chosenPlace = null;
      return;
    }
    try {
      const [chosen, place] = await Promise.all([this.#desk.row(row), this.#desk.placeOf(row)]);
      this.chosen = chosen;
      this.chosenPlace = place < 0 ? null : place;
    } catch {
      this.#onfail();
    }
  }

  /** Chooses among the rows at a spot of the map; none where there are none. */
  async chooseAt(position: Position, reachDegrees: number): Promise<boolean> {
    try {
      const spot = await this.#desk.rowsAt(position, reachDegrees);
      const [first] = spot.rows;
      if (first === undefined) return false;
      await this.choose(first, spot.count > 1 ? spot : null);
      return true;
    } catch {
      this.#onfail();
      return false;
    }
  }

  /** The next or the previous of the rows that share a spot. */
  async step(by: 1 | -1): Promise<void> {
    const { spot, chosen } = this;
    if (spot === null || chosen === null) return;
    const { length } = spot.rows;
    const next = spot.rows[(spot.rows.indexOf(chosen.row) + by + length) % length];
    if (next !== undefined) await this.choose(next, spot);
  }

  async #query(): Promise<void> {
    this.isBusy = true;
    const { window, ...around } = this.#around;
    try {
      const shown = await this.#desk.query({
        ...this.own,
        ...around,
        // Without any times a window would only leave all rows out.
        window: this.#hasTimes ? window : { startMs: null, endMs: null },
      });
      const pages = new RowPages((start, count) => this.#page(start, count));
      if (shown.count > 0) await pages.want(0, Math.min(FIRST_ROWS, shown.count));
      this.shown = shown;
      this.pages = pages;
      this.version += 1;
      if (this.chosen !== null) await this.choose(this.chosen.row, this.spot);
    } catch {
      this.#onfail();
    }
    this.isBusy = false;
  }

  async #page(start: number, count: number): Promise<readonly ShownRow[]> {
    try {
      return await this.#desk.page(start, count);
    } catch {
      this.#onfail();
      return [];
    }
  }
}
