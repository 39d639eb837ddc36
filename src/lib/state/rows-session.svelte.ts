import type { RowLayout } from '#lib/importer/rows/row-layout.ts';
import type { RowProblem } from '#lib/importer/rows/row-source.ts';
import type { RowGround, RowsLook, RowsProgress, RowsSummary } from '#lib/rows/desk.ts';
import type { OpenDesk, ReadChoices } from './rows-desk.ts';
import type { KeptRows, RowsKeeper } from './rows-keeper.ts';
import { RowsView, type QueryAround } from './rows-view.svelte.ts';

/** A list that has been read. */
export interface RowsList {
  readonly file: File;
  readonly choices: ReadChoices;
  readonly summary: RowsSummary;
  readonly view: RowsView;
  readonly opened: OpenDesk;
  /** Whether the reader has just opened it, and did not find it kept. */
  readonly isNew: boolean;
}

/** A file that is being read. */
interface RowsJob {
  readonly fileName: string;
  /** Null while its start is looked at. */
  readonly progress: RowsProgress | null;
}

/** A file whose reading a person should confirm or correct. */
export interface RowsQuestion {
  readonly file: File;
  readonly look: RowsLook;
  readonly choices: ReadChoices;
}

/** What the reader should be told. */
export type RowsNotice = 'not-kept' | 'ground-missing' | 'worker-failed';

export interface SessionTools {
  readonly openDesk: (onfail: () => void) => OpenDesk;
  readonly keeper: Pick<RowsKeeper, 'read' | 'write' | 'forget'>;
  /** Rejects where the border line does not load. */
  readonly loadGround: (borderId: string) => Promise<RowGround>;
  readonly onnotice: (notice: RowsNotice) => void;
}

const PROGRESS_MS = 100;

/**
 * A reader's own list: opens files, one at a time, each at a desk of its own. What was there before stays until a
 * file has been read whole, so that one that is given up or cannot be read takes nothing away.
 */
export class RowsSession {
  readonly #tools: SessionTools;
  list = $state.raw<RowsList | null>(null);
  job = $state.raw<RowsJob | null>(null);
  question = $state.raw<RowsQuestion | null>(null);
  /** Why the last file could not be used. */
  problem = $state.raw<{ readonly fileName: string; readonly problem: RowProblem } | null>(null);
  /** The dataset that rows are measured on. */
  borderId = $state('');
  /** The one that all rows are being measured on anew; null while none is. */
  nextBorderId = $state<string | null>(null);
  /** Whether only those rows are shown that the map shows. */
  inSight = $state(false);
  #around: QueryAround = {
    earthModel: 'wgs84',
    window: { startMs: null, endMs: null },
    bounds: null,
  };
  #working: OpenDesk | null = null;
  /** A desk for the next file: its workers have loaded by the time there is one. */
  #spare: OpenDesk | null = null;
  #previews = 0;

  constructor(borderId: string, tools: SessionTools) {
    this.borderId = borderId;
    this.#tools = tools;
  }

  /** Reads again what the browser keeps, or makes ready for what is to come. */
  async recall(): Promise<void> {
    const kept = await this.#tools.keeper.read();
    if (this.list !== null || this.job !== null) return;
    if (kept === null) {
      this.#prepare();
      return;
    }
    this.borderId = kept.borderId;
    await this.#read(kept.file, kept.choices, false);
  }

  /** Looks at a file, and reads it where it is plain how. */
  async open(file: File): Promise<void> {
    this.#begin(file);
    const opened = this.#openDesk();
    const look = await this.#ask(opened, () => opened.desk.look(file, null));
    if (look === null) return;
    if ('reason' in look) this.#refuse(file, look);
    else if (look.isSure) await this.#readAt(opened, file, {}, true);
    else {
      this.#stop();
      this.question = { file, look, choices: {} };
    }
  }

  /** Shows how the list was read, to be corrected. */
  async askAgain(): Promise<void> {
    const { list } = this;
    if (list !== null) await this.preview(list.file, list.choices);
  }

  /** How a file would be read with other choices; of several that are asked for the last counts. */
  async preview(file: File, choices: ReadChoices): Promise<void> {
    const number = (this.#previews += 1);
    const opened = this.list?.opened ?? this.#working ?? this.#openDesk();
    const look = await this.#ask(opened, () => opened.desk.look(file, choices));
    if (look === null || number !== this.#previews) return;
    if (opened !== this.list?.opened) this.#stop();
    if ('reason' in look) this.#refuse(file, look);
    else this.question = { file, look, choices };
  }

  /** Reads a file as a person chose. */
  async read(file: File, choices: ReadChoices): Promise<void> {
    await this.#read(file, choices, true);
  }

  /** Reads the list once more, with longitude and latitude in each other's place. */
  async swap(): Promise<void> {
    const { list } = this;
    if (list === null) return;
    await this.read(list.file, { ...list.choices, ...swapped(list.summary.layout) });
  }

  /** Gives up the file that is being read; what was there before stays. */
  cancel(): void {
    this.#stop();
  }

  dismissQuestion(): void {
    this.#previews += 1;
    this.question = null;
  }

  /** Forgets the list, here and in the browser. */
  async forget(): Promise<void> {
    this.#stop();
    this.dismissQuestion();
    this.problem = null;
    this.list?.opened.close();
    this.list = null;
    await this.#tools.keeper.forget();
  }

  /** Measures all rows on another border; where that fails, they stay as they are. */
  async measureOn(borderId: string): Promise<void> {
    const { list } = this;
    if (list === null) return;
    this.nextBorderId = borderId;
    const isLeft = () => this.list?.opened !== list.opened || borderId !== this.nextBorderId;
    try {
      const ground = await this.#tools.loadGround(borderId);
      if (isLeft()) return;
      const summary = await list.opened.desk.measure(ground);
      if (isLeft()) return;
      this.borderId = borderId;
      this.list = { ...list, summary, isNew: false };
      list.view.refresh();
      await this.#keep(list.file, list.choices);
    } catch {
      if (!isLeft()) this.#tools.onnotice('ground-missing');
    } finally {
      if (this.nextBorderId === borderId) this.nextBorderId = null;
    }
  }

  /** Takes over what the page around decides of what is shown. */
  surround(around: QueryAround): void {
    this.#around = around;
    this.list?.view.surround(around);
  }

  async #read(file: File, choices: ReadChoices, isNew: boolean): Promise<void> {
    this.#begin(file);
    await this.#readAt(this.#openDesk(), file, choices, isNew);
  }

  async #readAt(opened: OpenDesk, file: File, choices: ReadChoices, isNew: boolean): Promise<void> {
    const ground = await this.#groundOr(opened);
    if (ground === null) return;
    let toldAt = -Infinity;
    const tell = (progress: RowsProgress) => {
      if (this.#working !== opened || performance.now() - toldAt < PROGRESS_MS) return;
      toldAt = performance.now();
      this.job = { fileName: file.name, progress };
    };
    const summary = await this.#ask(opened, () => opened.desk.read(file, choices, ground, tell));
    if (summary === null) return;
    if ('reason' in summary) {
      this.#refuse(file, summary);
      return;
    }
    this.#working = null;
    this.job = null;
    this.list?.opened.close();
    const view = new RowsView(opened.desk, summary, this.#around, () => this.#fail(opened));
    this.list = { file, choices, summary, view, opened, isNew };
    // Keeping a large file would take its time from the first rows and dots.
    await view.first;
    const isShown = () => this.list?.view === view;
    if (isNew && isShown()) await this.#keep(file, choices);
  }

  async #groundOr(opened: OpenDesk): Promise<RowGround | null> {
    try {
      const ground = await this.#tools.loadGround(this.borderId);
      return this.#working === opened ? ground : null;
    } catch {
      if (this.#working === opened) {
        this.#stop();
        this.#tools.onnotice('ground-missing');
      }
      return null;
    }
  }

  /** The desk's answer; null where it was given up meanwhile, or failed. */
  async #ask<Answer>(opened: OpenDesk, ask: () => Promise<Answer>): Promise<Answer | null> {
    const isCurrent = () => this.#working === opened || this.list?.opened === opened;
    try {
      const answer = await ask();
      return isCurrent() ? answer : null;
    } catch {
      if (isCurrent()) this.#fail(opened);
      return null;
    }
  }

  #begin(file: File): void {
    this.#stop();
    this.dismissQuestion();
    this.problem = null;
    this.job = { fileName: file.name, progress: null };
  }

  #prepare(): void {
    this.#spare ??= this.#startDesk();
    // What cannot be loaded now is asked for again when there is a file, and missed then.
    this.#tools.loadGround(this.borderId).catch(() => undefined);
  }

  #startDesk(): OpenDesk {
    const opened = this.#tools.openDesk(() => this.#fail(opened));
    return opened;
  }

  #openDesk(): OpenDesk {
    const opened = this.#spare ?? this.#startDesk();
    this.#spare = null;
    this.#working = opened;
    return opened;
  }

  #refuse(file: File, problem: RowProblem): void {
    this.#stop();
    this.problem = { fileName: file.name, problem };
  }

  #stop(): void {
    this.#working?.close();
    this.#working = null;
    this.job = null;
  }

  /** A worker that ended by itself answers nothing any more. */
  #fail(opened: OpenDesk): void {
    if (this.#spare === opened) {
      this.#spare = null;
      return;
    }
    if (this.#working === opened) this.#stop();
    else if (this.list?.opened === opened) {
      opened.close();
      this.list = null;
    } else return;
    this.#tools.onnotice('worker-failed');
  }

  async #keep(file: File, choices: ReadChoices): Promise<void> {
    const kept: KeptRows = { file, choices, borderId: this.borderId };
    if (!(await this.#tools.keeper.write(kept))) this.#tools.onnotice('not-kept');
  }
}

/** Two columns can be told from each other by hand; what stands within one, or within a geometry, cannot. */
function swapped(layout: RowLayout): ReadChoices {
  if (layout.kind === 'features' || layout.position?.kind !== 'pair') {
    return { isSwapped: !layout.isSwapped };
  }
  const { longitude, latitude } = layout.position;
  return { position: { kind: 'pair', longitude: latitude, latitude: longitude } };
}
