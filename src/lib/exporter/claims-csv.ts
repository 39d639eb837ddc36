import type { DistanceRange } from '#lib/case/border-measures.ts';
import type { MeasuredRange, Verdict } from '#lib/claims/claim-test.ts';
import type { Claim } from '#lib/case/model.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { toCsv, type CsvValue } from './csv.ts';

const COLUMNS = [
  'id',
  'kind',
  'status',
  'phase',
  'topic',
  'event',
  'places',
  'speaker',
  'outlet',
  'date',
  'language',
  'statement',
  'note',
  'distance_of',
  'distance_from',
  'quoted_value',
  'quoted_up_to',
  'quoted_unit',
  'claimed_low_m',
  'claimed_high_m',
  'measured_m',
  'measured_low_m',
  'measured_high_m',
  'verdict',
  'tolerance',
  'killed_at_least',
  'killed_at_most',
  'injured_at_least',
  'injured_at_most',
  'withdrawn',
  'credibility',
  'sources',
  'reference',
];

/** How a claimed distance was tested, at the tolerance that the table names. */
export interface ClaimTestResult {
  readonly claimed: DistanceRange;
  /** Null where nothing can be measured. */
  readonly measured: MeasuredRange | null;
  readonly verdict: Verdict;
  readonly tolerance: number;
}

/**
 * One row for every claim; ids of places and sources are separated by spaces. Lengths are in metres on
 * WGS 84, to the metre; a bound or value that there is not is an empty cell.
 *
 * @param testOf how a claimed distance was tested; undefined for claims that give none.
 */
export function claimsCsv(
  claims: readonly Claim[],
  testOf: (claim: Claim) => ClaimTestResult | undefined,
): string {
  return toCsv(
    COLUMNS,
    claims.map((claim) => ({
      ...claim,
      ...figureCells(claim),
      ...testCells(testOf(claim)),
      places: claim.places.join(' '),
      sources: claim.sources.join(' '),
      reference: claim.reference ?? null,
    })) as unknown as Record<string, CsvValue>[],
  );
}

function figureCells({ figure }: Claim): Record<string, CsvValue> {
  if (figure === undefined) return {};
  if (figure.kind === 'distance') {
    return {
      ...endCells(figure),
      quoted_value: figure.quoted.value,
      quoted_up_to: figure.quotedUpTo?.value ?? null,
      quoted_unit: figure.quoted.unit,
    };
  }
  return {
    killed_at_least: figure.killed?.atLeast ?? null,
    killed_at_most: figure.killed?.atMost ?? null,
    injured_at_least: figure.injured?.atLeast ?? null,
    injured_at_most: figure.injured?.atMost ?? null,
    withdrawn: figure.withdrawn,
  };
}

/** Ids of places, `border`, or `border-length` where the border itself is measured. */
const endCells = ({ subject, from }: DistanceFigure): Record<string, CsvValue> => ({
  distance_of: subject.kind === 'place' ? subject.place : 'border-length',
  distance_from: from === null ? null : from.kind === 'place' ? from.place : 'border',
});

function testCells(test: ClaimTestResult | undefined): Record<string, CsvValue> {
  if (test === undefined) return {};
  const { claimed, measured, verdict, tolerance } = test;
  return {
    claimed_low_m: metresCell(claimed.lowMetres),
    claimed_high_m: metresCell(claimed.highMetres),
    measured_m: metresCell(measured?.valueMetres),
    measured_low_m: metresCell(measured?.lowMetres),
    measured_high_m: metresCell(measured?.highMetres),
    verdict,
    tolerance,
  };
}

const metresCell = (metres: number | null | undefined): CsvValue =>
  metres === null || metres === undefined || !Number.isFinite(metres) ? null : Math.round(metres);
