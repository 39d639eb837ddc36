import type { ClaimComparison, ClaimMeasurement } from './claim-test.ts';
import { quotedMetres } from '#lib/case/quoted-metres.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { claimedBounds, toleranceShare } from './claimed-bounds.ts';
import { rangesMeet, verdictOf } from './verdict.ts';

/**
 * Sets a claimed distance beside its measurement. Where the report does not say how it was counted, it
 * is read as a straight line. A road is never shorter than that, so a road distance leaves the lower
 * end open.
 *
 * @param tolerance see `claimedBounds`.
 */
export function compareClaim(
  figure: DistanceFigure,
  measurement: ClaimMeasurement,
  tolerance: number,
): ClaimComparison {
  const claimed = claimedBounds(figure, tolerance);
  const isRoad = figure.method === 'road' && measurement.kind !== 'border-length';
  const fitting = isRoad ? { ...claimed, lowMetres: 0 } : claimed;
  return {
    tolerance,
    wordingShare: tolerance * toleranceShare[figure.approximation],
    claimed,
    fitting,
    verdict: verdictOf(fitting, measurement.range),
    relation: relationOf(claimed, measurement),
    ratio: ratioOf(figure, measurement),
  };
}

function relationOf(
  claimed: ClaimComparison['claimed'],
  { range }: ClaimMeasurement,
): ClaimComparison['relation'] {
  if (range === null) return 'not-measured';
  if (rangesMeet(claimed, range)) return 'overlapping';
  return claimed.lowMetres > range.highMetres ? 'longer' : 'shorter';
}

function ratioOf({ quoted }: DistanceFigure, { range }: ClaimMeasurement): number | null {
  if (range === null) return null;
  const ratio = quotedMetres(quoted) / (range.valueMetres ?? range.highMetres);
  return Number.isFinite(ratio) ? ratio : null;
}
