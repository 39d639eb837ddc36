import { conversionStep, directionStep } from './claim-step-asides.ts';
import { saidStep, toleranceStep } from './claim-step-claimed.ts';
import { measuredStep } from './claim-step-measured.ts';
import { methodStep } from './claim-step-method.ts';
import { rangeStep } from './claim-step-range.ts';
import { verdictStep } from './claim-step-verdict.ts';
import type { ClaimTest } from './claim-test-words.ts';

/**
 * The arithmetic of a verdict in words, one step after the other: what the report says, what the
 * tolerance makes of it, what was measured, how sure that is, and what follows.
 */
export const claimTestSteps = (test: ClaimTest): readonly string[] =>
  [
    saidStep(test),
    toleranceStep(test),
    measuredStep(test),
    rangeStep(test),
    verdictStep(test),
    methodStep(test),
    conversionStep(test),
    directionStep(test),
  ].filter((step) => step !== null);
