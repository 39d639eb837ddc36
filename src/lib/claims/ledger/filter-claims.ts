import type { Claim } from '#lib/case/model.ts';
import { claimValues } from './claim-values.ts';
import { facets, type Facet, type LedgerView } from './ledger-view.ts';

type Filter = Pick<LedgerView, 'chosen' | 'from' | 'to'>;

/** Claims that meet every filter, in the order they came. Search is a filter of its own. */
export const filterClaims = (claims: readonly Claim[], filter: Filter): readonly Claim[] =>
  claims.filter((claim) => hasDate(claim, filter) && missedFacets(claim, filter).length === 0);

/** Facets by whose chosen value the claim is left out. */
export const missedFacets = (claim: Claim, { chosen }: Pick<LedgerView, 'chosen'>): Facet[] =>
  facets.filter((facet) => {
    const value = chosen[facet];
    return value !== undefined && !claimValues(claim, facet).includes(value);
  });

/** Whether a claim lies within the days asked for; one without a date only where none is asked for. */
export function hasDate({ date }: Claim, { from, to }: Pick<LedgerView, 'from' | 'to'>): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}
