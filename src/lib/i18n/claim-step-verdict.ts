import { lengthText, measuredRangeText, rangeText, type ClaimTest } from './claim-test-words.ts';
import { m } from './paraglide/messages.js';

/** How what is claimed and what is measured compare, and the verdict that follows. */
export function verdictStep(test: ClaimTest): string {
  const { measurement, comparison } = test;
  if (measurement.range === null) return m.claim_step_cannot_unmeasured();
  const { valueMetres } = measurement.range;
  const claimed = rangeText(comparison.fitting, test);
  const range = measuredRangeText(measurement.range, test);
  if (comparison.verdict === 'disagrees') return m.claim_step_disagrees({ range, claimed });
  if (valueMetres === null) {
    return comparison.verdict === 'agrees'
      ? m.claim_step_agrees_range({ range, claimed })
      : m.claim_step_cannot_range({ range, claimed });
  }
  const value = lengthText(valueMetres, test);
  return comparison.verdict === 'agrees'
    ? m.claim_step_agrees({ value, claimed })
    : m.claim_step_cannot({ value, range, claimed });
}
