import type { Claim } from '#lib/case/model.ts';
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
  'quoted_value',
  'quoted_up_to',
  'quoted_unit',
  'killed_at_least',
  'killed_at_most',
  'injured_at_least',
  'injured_at_most',
  'withdrawn',
  'credibility',
  'sources',
  'reference',
];

/** One row for every claim; ids of places and sources are separated by spaces. */
export function claimsCsv(claims: readonly Claim[]): string {
  return toCsv(
    COLUMNS,
    claims.map((claim) => ({
      ...claim,
      ...figureCells(claim),
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
