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
  /** The place that the page is about. */
  readonly place: CandidatePlace;
  readonly choice: ReadingChoice;
}

/**
 * Where a place without a position may be, for what the reader chose of its claims. The case's own
 * reading comes with the page. Any other is worked out beside it, and until it has come the one before
 * stays. Must be made while a component is set up.
 */
export class CandidateFinder {
  readonly #given: () => Given;
  /** The last answer, with the place and the reading it is about. */
  #answered = $state.raw<{
    inputs: CandidateInputs;
    reading: BorderReading;
    outcome: CandidateOutcome;
  } | null>(null);
  /** True where the last reading asked for could not be worked out. */
  failed = $state(false);

  readonly reading = $derived.by(() => {
    const { place, choice } = this.#given();
    return chosenReading(choice, place.inCase);
  });

  readonly isAsInCase = $derived.by(() => isSameReading(this.reading, this.#given().place.inCase));

  /** The outcome that is shown, and the reading it belongs to: not yet the chosen one while that is worked out. */
  readonly shown = $derived.by(() => {
    const { inputs, inCase, outcomeInCase } = this.#given().place;
    const answered = this.#answered;
    if (answered?.inputs !== inputs || this.isAsInCase) {
      return { reading: inCase, outcome: outcomeInCase };
    }
    return { reading: answered.reading, outcome: answered.outcome };
  });

  /** The areas that are shown as the map draws them. */
  readonly areas: readonly CandidateArea[] = $derived.by(() => {
    const { outcome } = this.shown;
    if (outcome.kind !== 'areas') return [];
    const placeId = this.#given().place.inputs.place.id;
    return outcome.areas.map(({ rings, areaSquareMetres, centroid }) => ({
      ...{ placeId, rings },
      ...{ areaSquareMetres, centroid },
    }));
  });

  constructor(worker: Pick<ClaimsWorker, 'ask'>, given: () => Given) {
    this.#given = given;
    $effect(() => {
      const { inputs } = this.#given().place;
      if (this.isAsInCase) this.failed = false;
      else void this.#find(worker, inputs, this.reading);
    });
  }

  async #find(
    worker: Pick<ClaimsWorker, 'ask'>,
    inputs: CandidateInputs,
    asked: BorderReading,
  ): Promise<void> {
    const { border, ...reading } = asked;
    try {
      const answer = await worker.ask({ kind: 'candidates', border, inputs, reading });
      if (answer?.kind !== 'candidates') return;
      this.#answered = { inputs, reading: asked, outcome: answer.outcome };
      this.failed = false;
    } catch {
      // What is chosen by now may be another reading, or the case's own, which nothing can fail.
      if (isSameReading(asked, this.reading)) this.failed = true;
    }
  }
}
