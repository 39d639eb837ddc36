import type { DistanceRange } from '#lib/case/border-measures.ts';
import {
  lengthText,
  measuredRangeText,
  outlineRangeText,
  rangeText,
  type ClaimTest,
} from './claim-test-words.ts';
import { m } from './paraglide/messages.js';

/** One interval of the chart that sets a claim beside what is measured. */
export interface ClaimTestRow extends DistanceRange {
  /** `possible` is what it would be if a place without a position lay in an area. */
  readonly kind: 'claimed' | 'measured' | 'possible';
  readonly label: string;
  readonly lengths: string;
  readonly valueMetres: number | null;
}

/** The claimed interval, then the measured one or those of the areas where the place may be. */
export function claimTestRows(test: ClaimTest): readonly ClaimTestRow[] {
  const { measurement, comparison } = test;
  const claimed: ClaimTestRow = {
    kind: 'claimed',
    label: m.claim_test_claimed(),
    lengths: rangeText(comparison.fitting, test),
    valueMetres: null,
    ...comparison.fitting,
  };
  if (measurement.range !== null) {
    const { range } = measurement;
    const lengths = measuredRangeText(range, test);
    return [
      claimed,
      {
        kind: 'measured',
        label: m.claim_test_measured(),
        lengths:
          range.valueMetres === null
            ? lengths
            : m.claim_test_value_and_range({
                value: lengthText(range.valueMetres, test),
                range: lengths,
              }),
        ...range,
      },
    ];
  }
  return [
    claimed,
    ...measurement.contexts.map(({ place, ...range }): ClaimTestRow => ({
      kind: 'possible',
      label: m.claim_test_if_in({ area: test.placeName(place) }),
      lengths: outlineRangeText(range, test),
      valueMetres: null,
      ...range,
    })),
  ];
}

/** What the chart shows, for those who do not see it: `Claimed 54–66 km. Measured 77 km.` */
export const claimTestChartText = (rows: readonly ClaimTestRow[]): string =>
  rows.map(({ label, lengths }) => m.claim_test_chart_row({ label, lengths })).join(' ');
