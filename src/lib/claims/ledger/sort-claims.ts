import type { Claim } from '#lib/case/model.ts';
import type { LedgerSort } from './ledger-view.ts';

type RankedFacet = Extract<LedgerSort, 'speaker' | 'outlet' | 'status' | 'language'>;

/** Place of each value in the order in which it is shown to people. */
export type FacetRanks = Readonly<Record<RankedFacet, ReadonlyMap<string, number>>>;

/** Claims in an order; those that are equal in it keep the order they came in. */
export function sortClaims(
  claims: readonly Claim[],
  sort: LedgerSort,
  ranks: FacetRanks,
): readonly Claim[] {
  if (sort === 'case') return claims;
  if (sort === 'date') return claims.toSorted((a, b) => byDate(a, b, 1));
  if (sort === 'date-newest') return claims.toSorted((a, b) => byDate(a, b, -1));
  const rank = (claim: Claim) => ranks[sort].get(claim[sort]) ?? Number.MAX_SAFE_INTEGER;
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

/** Days in order, or in reverse; claims without a date last either way. */
function byDate({ date: a }: Claim, { date: b }: Claim, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -direction : direction;
}
