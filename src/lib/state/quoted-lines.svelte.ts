import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import type { Position } from '#lib/geo/position.ts';
import type { CandidatePlace } from './candidate-finder.svelte.ts';
import type { ClaimsWorker } from './claims-worker.ts';
import type { BorderReading } from './reading-choice.ts';

/** Where a place is, if it is exactly as far as quoted. */
export interface QuotedLine {
  readonly figure: DistanceFigure;
  readonly lines: readonly (readonly Position[])[];
}

interface Given {
  readonly place: CandidatePlace;
  readonly reading: BorderReading;
  /** False while the page has better things to do. */
  readonly isReady: boolean;
}

/**
 * The circles and border offsets that the chosen claims about a place speak of, each worked out once,
 * beside the page. They explain the areas, and stay where claims leave none. Must be made while a
 * component is set up.
 */
export class QuotedLines {
  readonly #given: () => Given;
  readonly #worker: Pick<ClaimsWorker, 'ask'>;
  #known = $state.raw<ReadonlyMap<string, QuotedLine['lines']>>(new Map());
  /** What could not be worked out for the figures chosen now; it is tried again with others. */
  #failed: {
    readonly figures: ReadonlyMap<string, DistanceFigure>;
    readonly keys: Set<string>;
  } | null = null;
  #isBusy = false;

  /** Figures of the chosen claims, each once however many report it, by what tells their lines apart. */
  readonly #figures = $derived.by(() => {
    const { place, reading } = this.#given();
    const figures = new Map<string, DistanceFigure>();
    for (const { id, figure } of place.inputs.claims) {
      if (figure?.kind !== 'distance' || !reading.claimIds.includes(id)) continue;
      const { from, quoted, quotedUpTo } = figure;
      const key = JSON.stringify([place.inputs.place, reading.border, from, quoted, quotedUpTo]);
      figures.set(key, figures.get(key) ?? figure);
    }
    return figures;
  });

  /** Those that are worked out by now. */
  readonly lines: readonly QuotedLine[] = $derived.by(() =>
    [...this.#figures].flatMap(([key, figure]) => {
      const lines = this.#known.get(key);
      return lines === undefined ? [] : [{ figure, lines }];
    }),
  );

  constructor(worker: Pick<ClaimsWorker, 'ask'>, given: () => Given) {
    this.#worker = worker;
    this.#given = given;
    $effect(() => {
      if (this.#given().isReady && this.lines.length < this.#figures.size) void this.#findNext();
    });
  }

  /** One at a time, until none is left that can be found. */
  async #findNext(): Promise<void> {
    const { place, reading } = this.#given();
    const figures = this.#figures;
    if (this.#failed?.figures !== figures) this.#failed = { figures, keys: new Set() };
    const failed = this.#failed.keys;
    const next = [...figures].find(([key]) => !this.#known.has(key) && !failed.has(key));
    if (this.#isBusy || next === undefined) return;
    const [key, figure] = next;
    const { place: subject, places } = place.inputs;
    this.#isBusy = true;
    try {
      const answer = await this.#worker.ask({
        kind: 'shape',
        border: reading.border,
        inputs: { figure, subject, places },
        tolerance: 0,
      });
      // Where a newer question took its turn there is no answer, and it is asked again.
      if (answer?.kind === 'shape') {
        this.#known = new Map([...this.#known, [key, answer.shape?.lines ?? []]]);
      }
    } catch {
      // The areas say that the border did not load; without the line they are as right.
      failed.add(key);
    }
    this.#isBusy = false;
    void this.#findNext();
  }
}
