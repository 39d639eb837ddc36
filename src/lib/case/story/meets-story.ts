import type { CaseEvent, Claim } from '../model.ts';
import { eventSpan } from './event-span.ts';
import type { StoryQuery } from './story-query.ts';
import type { Clock } from './clock.ts';
import { meetsWindow, spanOfDay, type TimeSpan, type TimeWindow } from './time-window.ts';

/** What a query asks of an event. */
export type StoryEvent = Pick<CaseEvent, 'id' | 'kind' | 'phase' | 'time'> & {
  readonly actors: readonly string[];
};

/** What a query asks of a claim. */
export type StoryClaim = Pick<Claim, 'event' | 'date' | 'status' | 'phase'>;

type EventFilter = Pick<StoryQuery, 'eventKinds' | 'actor'>;

/** Whether an event is of the kinds asked for, and has the actor. */
const isOfKindAndActor = ({ kind, actors }: StoryEvent, { eventKinds, actor }: EventFilter) =>
  (eventKinds.length === 0 || eventKinds.includes(kind)) &&
  (actor === null || actors.includes(actor));

/** Whether an event is asked for, whenever it happened. */
export const eventIsAsked = (event: StoryEvent, query: StoryQuery): boolean =>
  isOfKindAndActor(event, query) && !(query.asReported && event.phase === 'after');

/**
 * Whether an event is shown, but for the status, which only its claims have. An uncertain time counts where
 * any part of it lies in the window.
 */
export const eventMeets = (event: StoryEvent, query: StoryQuery, clock: Clock): boolean =>
  eventIsAsked(event, query) && meetsWindow(eventSpan(event.time, clock), query.window);

/** The day a claim was published; null where that is not known. */
export const claimSpan = ({ date }: Pick<StoryClaim, 'date'>): TimeSpan | null =>
  date === null ? null : spanOfDay(date);

/** Whether what was published in a span was so within a window: without a date, only where it is all time. */
export const isSaidWithin = (span: TimeSpan | null, window: TimeWindow): boolean =>
  (window.startMs === null && window.endMs === null) ||
  (span !== null && meetsWindow(span, window));

/** Whether a claim is asked for, but for its status, whenever it was published. */
export function claimIsAsked(
  { event: eventId, phase }: Pick<StoryClaim, 'event' | 'phase'>,
  query: StoryQuery,
  eventOf: (id: string) => StoryEvent | undefined,
): boolean {
  if (query.asReported && phase === 'after') return false;
  if (query.eventKinds.length === 0 && query.actor === null) return true;
  const event = eventId === null ? undefined : eventOf(eventId);
  return event !== undefined && isOfKindAndActor(event, query);
}

/**
 * Whether a claim is shown, but for its status. Its time is the day it was published, so that a window shows
 * what was being said then; a claim without a date is in no window. Kinds and actors are those of its event.
 */
export const claimMeets = (
  claim: Omit<StoryClaim, 'status'>,
  query: StoryQuery,
  eventOf: (id: string) => StoryEvent | undefined,
): boolean => claimIsAsked(claim, query, eventOf) && isSaidWithin(claimSpan(claim), query.window);

/** Whether a claim has the status asked for. */
export const hasStatus = (claim: Pick<StoryClaim, 'status'>, { status }: StoryQuery): boolean =>
  status === null || claim.status === status;
