import type { DistanceRange } from '#lib/case/border-measures.ts';
import type { ClaimComparison, ClaimMeasurement } from '#lib/claims/claim-test.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { formatPlainLength, formatPlainRange } from '#lib/format/length-plain.ts';
import { formatLengthRange } from '#lib/format/length-range.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** A tested claim with all that is needed to put the test into words. */
export interface ClaimTest {
  readonly figure: DistanceFigure;
  readonly measurement: ClaimMeasurement;
  readonly comparison: ClaimComparison;
  readonly units: UnitSystem;
  /** Name of a place by its id. */
  readonly placeName: (id: string) => string;
  /** Name of a border dataset by its id. */
  readonly datasetName: (id: string) => string;
}

/** A computed length in the reader's units, as it stands in a calculation. */
export const lengthText = (metres: number, { units }: Pick<ClaimTest, 'units'>): string =>
  formatPlainLength(metres, { units, locale: currentLocale() });

/** A range of lengths: `54–66 km`, `900 km and more` or `up to 5 km`. */
export function rangeText(
  { lowMetres, highMetres }: DistanceRange,
  { units }: Pick<ClaimTest, 'units'>,
): string {
  if (highMetres === Infinity)
    return m.claim_test_and_more({ low: lengthText(lowMetres, { units }) });
  if (lowMetres === 0 && highMetres > 0) {
    return m.claim_test_up_to({ high: lengthText(highMetres, { units }) });
  }
  return formatPlainRange({ lowMetres, highMetres }, { units, locale: currentLocale() });
}

/** A range of measured lengths, which may begin at zero. */
export const measuredRangeText = (
  { lowMetres, highMetres }: DistanceRange,
  { units }: Pick<ClaimTest, 'units'>,
): string => formatPlainRange({ lowMetres, highMetres }, { units, locale: currentLocale() });

/** A range that comes of an area's outline, which supports no more than two digits: `19–81 km`. */
export const outlineRangeText = (
  range: DistanceRange,
  { units }: Pick<ClaimTest, 'units'>,
): string => formatLengthRange(range, { units, locale: currentLocale(), digits: 2 });

/** A share as `10 %` or `2.5 %`. */
export function percentText(share: number): string {
  const tenths = Math.round(share * 1000) / 10;
  const percent = formatNumber(tenths, currentLocale(), Number.isInteger(tenths) ? 0 : 1);
  return m.claim_test_per_cent({ percent });
}

/** The other end of the distance: a place's name, or "the border". */
export const fromName = ({ figure, placeName }: ClaimTest): string =>
  figure.from?.kind === 'place' ? placeName(figure.from.place) : m.claim_test_the_border();

/** The place whose distance is claimed. */
export const subjectName = ({ figure, placeName }: ClaimTest): string =>
  figure.subject.kind === 'place' ? placeName(figure.subject.place) : m.claim_test_the_border();
