import type { Case, CaseEvent, Claim, Place, Source } from './model.ts';

/** Events in the order they started; those that started together keep the order of the file. */
export const eventsInOrder = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  events.toSorted((a, b) => Date.parse(a.time.start) - Date.parse(b.time.start));

/** Events that happened at a place, in order; not those where somebody merely spoke there. */
export const eventsOfPlace = (theCase: Case, placeId: string): readonly CaseEvent[] =>
  eventsInOrder(theCase.events.filter(({ places }) => places.includes(placeId)));

/** Events at which somebody spoke at a place, in order. */
export const speechesOfPlace = (theCase: Case, placeId: string): readonly CaseEvent[] =>
  eventsInOrder(theCase.events.filter(({ speechPlaces }) => speechPlaces.includes(placeId)));

/** Claims that are about a place or are counted from it, in the order of the file. */
export const claimsOfPlace = (theCase: Case, placeId: string): readonly Claim[] =>
  theCase.claims.filter(({ places }) => places.includes(placeId));

/** Claims about an event, in the order of the file. */
export const claimsOfEvent = (theCase: Case, eventId: string): readonly Claim[] =>
  theCase.claims.filter(({ event }) => event === eventId);

/** Claims that stand side by side with others of the same topic, in the order of the file. */
export const claimsOfTopic = (theCase: Case, topic: string): readonly Claim[] =>
  theCase.claims.filter((claim) => claim.topic === topic);

/** Sources of a record, in the order in which it names them. */
export function sourcesOf(
  theCase: Case,
  { sources }: Pick<Claim | CaseEvent | Place, 'sources'>,
): readonly Source[] {
  const byId = new Map(theCase.sources.map((source) => [source.id, source]));
  return sources.flatMap((id) => byId.get(id) ?? []);
}

/** Heading of a topic: its title in the case file, or else its id. */
export const topicTitle = ({ info }: Case, topic: string): string =>
  info.topics !== undefined && Object.hasOwn(info.topics, topic)
    ? (info.topics[topic] ?? topic)
    : topic;
