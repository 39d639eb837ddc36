/** What a page under the map may be about. */
interface PageSubject {
  readonly place?: { readonly id: string };
  readonly event?: { readonly places?: readonly string[] } | null;
  readonly claim?: { readonly places: readonly string[] };
}

/** Ids of the places that a page is about: the map shows and marks them. */
export function placesOfPage({ place, claim, event }: PageSubject): readonly string[] {
  if (place !== undefined) return [place.id];
  return claim?.places ?? event?.places ?? [];
}
