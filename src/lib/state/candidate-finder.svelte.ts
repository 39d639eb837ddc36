import type { CandidateArea } from '#lib/case/summary.ts';
import type { CandidateInputs, CandidateOutcome } from '#lib/claims/candidate-reading.ts';
import type { ClaimsWorker } from './claims-worker.ts';
import { chosenReading, isSameReading } from './reading-choice.ts';
import type { BorderReading, ReadingChoice } from './reading-choice.ts';

/** A place without a position: what readings of it are made from, and the one of the case. */
export interface CandidatePlace {
  readonly inputs: CandidateInputs;
  readonly inCase: BorderReading;
  readonly outcomeInCase: CandidateOutcome;
}

interface Given {
  /** The place the page is about; null where it is about none that readings are made of. */
  readonly place: CandidatePlace | null;
  readonly choice: ReadingChoice;
}

/**
 * Where a place without a position may be, for what the reader chose of its claims. The case's own
 * reading comes with the page. Any other is worked out beside it, and until it has come the one before
 * stays. Must be made while a component is set up.
 */
export class CandidateFinder {
  readonly #given: () => Given;
  /** The last answer, and the place it is about. */
  #answered = $state.raw<{ inputs: CandidateInputs; outcome: CandidateOutcome } | null>(null);
  /** True where the last reading asked for could not be worked out. */
  failed = $state(false);

  /** Null where the page is about no such place; so are the others. */
  readonly reading = $derived.by(() => {
    const { place, choice } = this.#given();
    return place === null ? null : chosenReading(choice, place.inCase);
  });

  readonly isAsInCase = $derived.by(() => {
    const { place } = this.#given();
    return place === null || this.reading === null || isSameReading(this.reading, place.inCase);
  });

  readonly outcome = $derived.by(() => {
    const { place } = this.#given();
    if (place === null) return null;
    const answered = this.#answered;
    if (answered?.inputs !== place.inputs || this.isAsInCase) return place.outcomeInCase;
    return answered.outcome;
  });

  readonly placeId = $derived.by(() => this.#given().place?.inputs.place.id ?? null);

  /** The areas of the outcome as the map draws them. */
  readonly areas: readonly CandidateArea[] = $derived.by(() => {
    const placeId = this.placeId;
    if (placeId === null || this.outcome?.kind !== 'areas') return [];
    return this.outcome.areas.map(({ rings, areaSquareMetres, centroid }) => ({
      ...{ placeId, rings },
      ...{ areaSquareMetres, centroid },
    }));
  });

  constructor(worker: Pick<ClaimsWorker, 'ask'>, given: () => Given) {
    this.#given = given;
    $effect(() => {
      const inputs = this.#given().place?.inputs;
      const { reading } = this;
      if (inputs === undefined || reading === null || this.isAsInCase) {
        this.failed = false;
        return;
      }
      void this.#find(worker, inputs, reading);
    });
  }

  async #find(
    worker: Pick<ClaimsWorker, 'ask'>,
    inputs: CandidateInputs,
    { border, ...reading }: BorderReading,
  ): Promise<void> {
    try {
      const answer = await worker.ask({ kind: 'candidates', border, inputs, reading });
      if (answer?.kind !== 'candidates') return;
      this.#answered = { inputs, outcome: answer.outcome };
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
