import type { Claim } from '#lib/case/model.ts';
import { claimMeets, type StoryEvent } from '#lib/case/story/meets-story.ts';
import { claimValues } from './claim-values.ts';
import { chosenValue, facets, type Facet, type LedgerView } from './ledger-view.ts';

export type LedgerFilter = Pick<LedgerView, 'chosen' | 'story'>;
export type EventOf = (id: string) => StoryEvent | undefined;

/** Claims that meet every filter, in the order they came. Search is a filter of its own. */
export const filterClaims = (
  claims: readonly Claim[],
  filter: LedgerFilter,
  eventOf: EventOf,
): readonly Claim[] =>
  claims.filter(
    (claim) => claimMeets(claim, filter.story, eventOf) && missedFacets(claim, filter).length === 0,
  );

/** Facets by whose chosen value the claim is left out. */
export const missedFacets = (claim: Claim, filter: LedgerFilter): Facet[] =>
  facets.filter((facet) => {
    const value = chosenValue(filter, facet);
    return value !== undefined && !claimValues(claim, facet).includes(value);
  });
