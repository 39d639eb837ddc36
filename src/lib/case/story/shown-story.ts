import {
  claimMeets,
  eventMeets,
  hasStatus,
  type StoryClaim,
  type StoryEvent,
} from './meets-story.ts';
import type { StoryQuery } from './story-query.ts';
import type { Clock } from './clock.ts';

/** What a query chooses from. */
export interface StoryRecords {
  /** In the order they happened. */
  readonly events: readonly (StoryEvent & {
    readonly places: readonly string[];
    readonly speechPlaces: readonly string[];
  })[];
  readonly claims: readonly (StoryClaim & { readonly places: readonly string[] })[];
  readonly placeIds: readonly string[];
}

/** What is left of a case, with how much there is in all. */
export interface ShownStory {
  readonly eventIds: ReadonlySet<string>;
  readonly placeIds: ReadonlySet<string>;
  readonly counts: {
    readonly events: ShownCount;
    readonly claims: ShownCount;
    readonly places: ShownCount;
  };
}

export interface ShownCount {
  readonly shown: number;
  readonly total: number;
}

/**
 * The part of a case that meets a query. A status asks for events that some claim of that status is about. A
 * place is left while one of its events or claims is; one that has none of either is part of the ground.
 */
export function shownStory(records: StoryRecords, query: StoryQuery, clock: Clock): ShownStory {
  const { events, claims } = records;
  const byId = new Map(events.map((event) => [event.id, event]));
  const withStatus = new Set(
    claims.filter((claim) => hasStatus(claim, query)).map(({ event }) => event),
  );
  const shownEvents = events.filter(
    (event) =>
      eventMeets(event, query, clock) && (query.status === null || withStatus.has(event.id)),
  );
  const shownClaims = claims.filter(
    (claim) => hasStatus(claim, query) && claimMeets(claim, query, (id) => byId.get(id)),
  );
  const placesOf = (some: typeof events, said: typeof claims) =>
    new Set([
      ...some.flatMap(({ places, speechPlaces }) => [...places, ...speechPlaces]),
      ...said.flatMap(({ places }) => places),
    ]);
  const told = placesOf(events, claims);
  const left = placesOf(shownEvents, shownClaims);
  const placeIds = records.placeIds.filter((id) => left.has(id) || !told.has(id));
  const count = (shown: readonly unknown[], all: readonly unknown[]): ShownCount => ({
    shown: shown.length,
    total: all.length,
  });
  return {
    eventIds: new Set(shownEvents.map(({ id }) => id)),
    placeIds: new Set(placeIds),
    counts: {
      events: count(shownEvents, events),
      claims: count(shownClaims, claims),
      places: count(placeIds, records.placeIds),
    },
  };
}
