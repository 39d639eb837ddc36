import type { Claim } from '#lib/case/model.ts';

type Figure = Extract<Claim['figure'], { kind: 'casualties' }>;

/** A count as reported: equal bounds for one number, upper bound null for "at least" or "over". */
export type Count = NonNullable<Figure['killed']>;

/** What one claim says of the number of people killed and injured. */
export interface CasualtyFigure {
  readonly claimId: string;
  readonly event: string | null;
  /** Null where the report has no date. */
  readonly date: string | null;
  readonly speaker: string;
  readonly outlet: string;
  /** Null where the claim gives no number. */
  readonly killed: Count | null;
  readonly injured: Count | null;
  /** Taken back later by its own source. */
  readonly withdrawn: boolean;
}

/**
 * The casualties claims among some claims by date, those without a date last. Within a day they keep the
 * order they come in: nobody knows the hour of most.
 */
export function casualtyFigures(claims: readonly Claim[]): readonly CasualtyFigure[] {
  return claims
    .flatMap((claim) => {
      const figure = claim.figure?.kind === 'casualties' ? claim.figure : null;
      if (claim.kind !== 'casualties' && figure === null) return [];
      const { id: claimId, event, date, speaker, outlet } = claim;
      const { killed = null, injured = null, withdrawn = false } = figure ?? {};
      return [{ claimId, event, date, speaker, outlet, killed, injured, withdrawn }];
    })
    .toSorted(({ date: a }, { date: b }) => {
      if (a === b) return 0;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b ? -1 : 1;
    });
}
