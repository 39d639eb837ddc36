import type { ClaimShape, DrawnClaim, ShapeInputs } from '#lib/claims/claim-shape.ts';
import type { ClaimsWorker } from './claims-worker.ts';
import type { ReadingChoice } from './reading-choice.ts';

interface Given {
  /** The claim the page is about; null where it is about none that can be drawn. */
  readonly claim: DrawnClaim | null;
  readonly choice: ReadingChoice;
}

/**
 * The shape of the distance claim that the page is about, for the tolerance and the border that the
 * reader chose. Must be made while a component is set up.
 */
export class ClaimDrawing {
  readonly #given: () => Given;
  /** True where the shape that was asked for last could not be worked out. */
  failed = $state(false);
  #answered = $state.raw<{ inputs: ShapeInputs; shape: ClaimShape | null } | null>(null);

  readonly #isAsInCase = $derived.by(() => {
    const { claim, choice } = this.#given();
    return (
      claim === null ||
      ((choice.tolerance ?? claim.toleranceInCase) === claim.toleranceInCase &&
        (choice.border ?? claim.borderInCase) === claim.borderInCase)
    );
  });

  readonly shape = $derived.by(() => {
    const { claim } = this.#given();
    if (claim === null) return null;
    const answered = this.#answered;
    if (answered?.inputs !== claim.inputs || this.#isAsInCase) return claim.shapeInCase;
    return answered.shape;
  });

  readonly figure = $derived.by(() => this.#given().claim?.inputs.figure ?? null);

  readonly measured = $derived.by(() => this.#given().claim?.measured ?? null);

  constructor(worker: Pick<ClaimsWorker, 'ask'>, given: () => Given) {
    this.#given = given;
    $effect(() => {
      const { claim, choice } = this.#given();
      this.failed = false;
      if (claim === null || this.#isAsInCase) return;
      const tolerance = choice.tolerance ?? claim.toleranceInCase;
      const border = choice.border ?? claim.borderInCase;
      void this.#draw(worker, claim.inputs, { tolerance, border });
    });
  }

  async #draw(
    worker: Pick<ClaimsWorker, 'ask'>,
    inputs: ShapeInputs,
    choice: { readonly tolerance: number; readonly border: string },
  ): Promise<void> {
    try {
      const answer = await worker.ask({ kind: 'shape', inputs, ...choice });
      if (answer?.kind !== 'shape') return;
      this.#answered = { inputs, shape: answer.shape };
      this.failed = false;
    } catch {
      // A shape for other choices is worse than the case's own, which is drawn then.
      this.#answered = null;
      this.failed = this.#given().claim?.inputs === inputs && !this.#isAsInCase;
    }
  }
}
