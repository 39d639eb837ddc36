import type { Claim } from '#lib/case/model.ts';
import type { Facet } from './ledger-view.ts';

/** Values of a claim that a facet filters by: several places, one speaker, or no event. */
export function claimValues(claim: Claim, facet: Facet): readonly string[] {
  if (facet === 'place') return claim.places;
  if (facet === 'event') return claim.event === null ? [] : [claim.event];
  return [claim[facet]];
}
