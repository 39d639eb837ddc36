import type { Claim } from '#lib/case/model.ts';
import { claimMeets } from '#lib/case/story/meets-story.ts';
import { claimValues } from './claim-values.ts';
import { missedFacets, type EventOf, type LedgerFilter } from './filter-claims.ts';
import { facets, type Facet } from './ledger-view.ts';

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many claims each value would show if it were chosen instead of the present one: those that meet
 * all the other filters. Values that would show none are missing.
 */
export function facetCounts(
  claims: readonly Claim[],
  view: LedgerFilter,
  eventOf: EventOf,
): FacetCounts {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<Facet, Map<string, number>>;
  for (const claim of claims) {
    if (!claimMeets(claim, view.story, eventOf)) continue;
    const missed = missedFacets(claim, view);
    if (missed.length > 1) continue;
    for (const facet of missed.length === 0 ? facets : missed) {
      const ofFacet = counts[facet];
      for (const value of claimValues(claim, facet)) {
        ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
