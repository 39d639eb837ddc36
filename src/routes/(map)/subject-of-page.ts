import type { CandidatePlace } from '#lib/state/candidate-finder.svelte.ts';
import type { Subject } from '#lib/state/dashboard.svelte.ts';

/** What a page under the map may be about. */
interface PageData {
  readonly place?: { readonly id: string };
  readonly event?: {
    readonly id?: string;
    readonly places?: readonly string[];
    readonly speechPlaces?: readonly string[];
  } | null;
  readonly claim?: { readonly places: readonly string[]; readonly event: string | null };
  readonly candidatePlace?: CandidatePlace | null;
  readonly article?: { readonly steps: readonly { readonly id: string }[] } | null;
}

/** The records that a page is about. Of an event that happened nowhere on the map, where it was said. */
export function subjectOfPage({ place, claim, event }: PageData): Subject {
  if (place !== undefined) return { placeIds: [place.id], eventIds: [] };
  if (claim !== undefined) {
    return { placeIds: claim.places, eventIds: claim.event === null ? [] : [claim.event] };
  }
  const { places = [], speechPlaces = [], id } = event ?? {};
  return {
    placeIds: places.length > 0 ? places : speechPlaces,
    eventIds: id === undefined ? [] : [id],
  };
}

/** Places where somebody merely spoke at the event that a page is about. */
export const speechPlacesOfPage = ({ claim, event }: PageData): readonly string[] =>
  claim === undefined ? (event?.speechPlaces ?? []) : [];

/** The place without a position that a page is about, if distance claims tell where it may be. */
export const candidatePlaceOfPage = ({ candidatePlace }: PageData): CandidatePlace | null =>
  candidatePlace ?? null;

/** The steps that a page leads through; null where it leads through none. */
export const stepIdsOfPage = ({ article }: PageData): readonly string[] | null =>
  article?.steps.map(({ id }) => id) ?? null;
