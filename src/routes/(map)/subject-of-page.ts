import type { CandidatePlace } from '#lib/state/candidate-finder.svelte.ts';

/** What a page under the map may be about. */
interface PageSubject {
  readonly place?: { readonly id: string };
  readonly event?: { readonly places?: readonly string[] } | null;
  readonly claim?: { readonly places: readonly string[] };
  readonly candidatePlace?: CandidatePlace | null;
}

/** Ids of the places that a page is about: the map shows and marks them. */
export function placesOfPage({ place, claim, event }: PageSubject): readonly string[] {
  if (place !== undefined) return [place.id];
  return claim?.places ?? event?.places ?? [];
}

/** The place without a position that a page is about, if distance claims tell where it may be. */
export const candidatePlaceOfPage = ({ candidatePlace }: PageSubject): CandidatePlace | null =>
  candidatePlace ?? null;
