import type { Verdict } from '#lib/claims/claim-test.ts';
import { m } from './paraglide/messages.js';

/** A verdict as one reads it on a badge. */
export const verdictName: Readonly<Record<Verdict, () => string>> = {
  agrees: m.verdict_agrees,
  disagrees: m.verdict_disagrees,
  'cannot-be-told': m.verdict_cannot_be_told,
};
