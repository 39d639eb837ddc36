import type { ClaimMeasurement, Verdict } from '#lib/claims/claim-test.ts';
import type { Claim } from '#lib/case/model.ts';
import { DEFAULT_TOLERANCE } from '#lib/claims/claimed-bounds.ts';
import { compareClaim } from '#lib/claims/compare-claim.ts';
import { measureClaim } from '#lib/claims/measure-claim.ts';
import type { ClaimTestResult } from '#lib/exporter/claims-csv.ts';
import { borders } from './borders.ts';
import { theCase } from './case-files.ts';

const known = new Map<string, ClaimMeasurement>();

/** What can be measured of a claim of this case; null where it gives no distance. */
export function claimMeasurement({ id, figure }: Claim): ClaimMeasurement | null {
  if (figure?.kind !== 'distance') return null;
  const before = known.get(id);
  if (before !== undefined) return before;
  const measurement = measureClaim(figure, { places: theCase.places, borders });
  known.set(id, measurement);
  return measurement;
}

/** Verdict on a claim at the default tolerance; undefined where it gives no distance. */
export const claimVerdict = (claim: Claim): Verdict | undefined => claimTestResult(claim)?.verdict;

/** A claim's test at the default tolerance, as the table of claims gives it. */
export function claimTestResult(claim: Claim): ClaimTestResult | undefined {
  const measurement = claimMeasurement(claim);
  if (claim.figure?.kind !== 'distance' || measurement === null) return undefined;
  const { claimed, verdict, tolerance } = compareClaim(
    claim.figure,
    measurement,
    DEFAULT_TOLERANCE,
  );
  return { claimed, measured: measurement.range, verdict, tolerance };
}
