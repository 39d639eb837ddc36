import type { Clock } from './clock.ts';
import { eventSpan } from './event-span.ts';
import {
  claimIsAsked,
  claimSpan,
  eventIsAsked,
  hasStatus,
  isSaidWithin,
  type StoryClaim,
  type StoryEvent,
} from './meets-story.ts';
import type { StoryQuery } from './story-query.ts';
import { meetsWindow } from './time-window.ts';

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
 *
 * Times are read once for all queries: a window that is dragged asks anew with every frame.
 */
export function shownStory(records: StoryRecords, clock: Clock): (query: StoryQuery) => ShownStory {
  const { events, claims } = records;
  const byId = new Map(events.map((event) => [event.id, event]));
  const timedEvents = events.map((event) => ({ event, span: eventSpan(event.time, clock) }));
  const timedClaims = claims.map((claim) => ({ claim, span: claimSpan(claim) }));
  const told = placesOf(records);
  return (query) => {
    const { window, status } = query;
    const withStatus =
      status === null
        ? null
        : new Set(claims.filter((claim) => hasStatus(claim, query)).map(({ event }) => event));
    const shownEvents = timedEvents
      .filter(
        ({ event, span }) =>
          meetsWindow(span, window) &&
          eventIsAsked(event, query) &&
          (withStatus === null || withStatus.has(event.id)),
      )
      .map(({ event }) => event);
    const shownClaims = timedClaims
      .filter(
        ({ claim, span }) =>
          isSaidWithin(span, window) &&
          hasStatus(claim, query) &&
          claimIsAsked(claim, query, (id) => byId.get(id)),
      )
      .map(({ claim }) => claim);
    const left = placesOf({ events: shownEvents, claims: shownClaims });
    const placeIds = records.placeIds.filter((id) => left.has(id) || !told.has(id));
    return {
      eventIds: new Set(shownEvents.map(({ id }) => id)),
      placeIds: new Set(placeIds),
      counts: {
        events: count(shownEvents, events),
        claims: count(shownClaims, claims),
        places: count(placeIds, records.placeIds),
      },
    };
  };
}

const count = (shown: readonly unknown[], all: readonly unknown[]): ShownCount => ({
  shown: shown.length,
  total: all.length,
});

/** Places of events and claims, in loops, because a list for each of thousands would be made for nothing. */
function placesOf({
  events,
  claims,
}: Pick<StoryRecords, 'events' | 'claims'>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { places, speechPlaces } of events) {
    for (const id of places) ids.add(id);
    for (const id of speechPlaces) ids.add(id);
  }
  for (const { places } of claims) for (const id of places) ids.add(id);
  return ids;
}
