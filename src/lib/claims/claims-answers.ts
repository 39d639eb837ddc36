import type { BorderIndex } from '#lib/geo/border-index.ts';
import {
  readCandidates,
  type CandidateInputs,
  type CandidateOutcome,
  type CandidateReading,
} from './candidate-reading.ts';
import { claimShape, type ClaimShape, type ShapeInputs } from './claim-shape.ts';
import { drawnOutcome } from './drawn-outcome.ts';

/** What takes too long to work out while a page is being used. Plain data. */
export type ClaimsQuestion =
  | {
      readonly kind: 'candidates';
      /** Id of a border dataset. */
      readonly border: string;
      readonly inputs: CandidateInputs;
      readonly reading: CandidateReading;
    }
  | {
      readonly kind: 'shape';
      readonly border: string;
      readonly inputs: ShapeInputs;
      readonly tolerance: number;
    };

export type ClaimsAnswer =
  | { readonly kind: 'candidates'; readonly outcome: CandidateOutcome }
  | { readonly kind: 'shape'; readonly shape: ClaimShape | null };

/** What a worker is told: a border line, or a question with a number to know its answer by. */
export type ClaimsMessage =
  | { readonly kind: 'border'; readonly id: string; readonly index: BorderIndex }
  | { readonly kind: 'question'; readonly number: number; readonly question: ClaimsQuestion };

export interface NumberedAnswer {
  readonly number: number;
  readonly answer: ClaimsAnswer;
}

/**
 * Makes the function that answers messages in turn; null for a border, of which it takes note.
 *
 * @throws RangeError when a question is on a border that it was not told of.
 */
export function claimsAnswerer(): (message: ClaimsMessage) => NumberedAnswer | null {
  const borders = new Map<string, BorderIndex>();
  return (message) => {
    if (message.kind === 'border') {
      borders.set(message.id, message.index);
      return null;
    }
    const { number, question } = message;
    const index = borders.get(question.border);
    if (index === undefined) {
      throw new RangeError(`Question ${number} came before its border "${question.border}".`);
    }
    return { number, answer: answerTo(question, index) };
  };
}

function answerTo(question: ClaimsQuestion, index: BorderIndex): ClaimsAnswer {
  if (question.kind === 'shape') {
    return { kind: 'shape', shape: claimShape(question.inputs, index, question.tolerance) };
  }
  const outcome = readCandidates(question.inputs, index, question.reading);
  return { kind: 'candidates', outcome: drawnOutcome(outcome) };
}
