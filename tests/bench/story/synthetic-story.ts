import { claimStatuses, eventKinds } from '#lib/case/kinds.ts';
import { dayMs } from '#lib/case/story/time-window.ts';
import type { ClaimBrief, EventSummary, PlaceSummary } from '#lib/case/summary.ts';
import type { EventTime } from '#lib/format/date.ts';
import { seededRandom } from '../../golden/geo/seeded-random.ts';
import { syntheticPlaces } from './synthetic-places.ts';

/** What the start page's data holds of a case, for one that nobody could write by hand. */
export interface SyntheticStory {
  readonly places: readonly PlaceSummary[];
  /** In the order they happened. */
  readonly events: readonly EventSummary[];
  readonly claimBriefs: readonly ClaimBrief[];
  readonly actors: readonly string[];
}

const seed = 20_240_116;
const firstMs = Date.UTC(2023, 1, 1);
const lastMs = Date.UTC(2025, 0, 31);
/** The days of the base report, as in the case whose name and report the page keeps. */
const articleMs = Date.UTC(2024, 0, 9);
const afterMs = Date.UTC(2024, 0, 18);
const actors = Array.from({ length: 30 }, (_, i) => `Actor ${i}`);

/**
 * A story of two years, the same in every run: all kinds, precisions and phases. It moves on from place to
 * place, so that wherever a window ends, places come and go.
 */
export function syntheticStory(sizes: {
  readonly eventCount: number;
  readonly claimCount: number;
  readonly placeCount: number;
}): SyntheticStory {
  const random = seededRandom(seed);
  const places = syntheticPlaces(sizes.placeCount, random);
  const shares = Array.from({ length: sizes.eventCount }, random).toSorted((a, b) => a - b);
  const events = shares
    .map((share, i) => syntheticEvent(i, { share, places, random }))
    .toSorted((a, b) => Date.parse(a.time.start) - Date.parse(b.time.start));
  const claimBriefs = Array.from({ length: sizes.claimCount }, () =>
    claimOf(pick(events, random), random),
  );
  return { places, events, claimBriefs, actors };
}

interface EventMeans {
  /** How far into the story, from 0 to 1. */
  readonly share: number;
  readonly places: readonly PlaceSummary[];
  readonly random: () => number;
}

function syntheticEvent(i: number, { share, places, random }: EventMeans): EventSummary {
  const ms = firstMs + share * (lastMs - firstMs);
  const near = Math.floor((share + 0.15 * (random() - 0.5)) * places.length);
  const place = places[Math.min(places.length - 1, Math.max(0, near))];
  const id = place === undefined ? [] : [place.id];
  const isSpeech = place?.isSpeechPlaceOnly ?? false;
  return {
    id: `event-${i}`,
    kind: isSpeech ? 'statement' : pick(eventKinds, random),
    phase: ms < articleMs ? 'before' : ms < afterMs ? 'article' : 'after',
    title: `Something that was reported, number ${i}`,
    time: timeAt(ms, random),
    places: isSpeech ? [] : id,
    speechPlaces: isSpeech ? id : [],
    actors: [pick(actors, random)],
  };
}

/** A time about a moment, on a clock of either country. */
function timeAt(ms: number, random: () => number): EventTime {
  const zone = pick(['IRST', 'PKT'] as const, random);
  const offset = zone === 'IRST' ? '+03:30' : '+05:00';
  const text = (at: number) => `${new Date(at).toISOString().slice(0, 19)}${offset}`;
  const whole = (lengthMs: number) => ms - (ms % lengthMs);
  const chance = random();
  if (chance < 0.35) {
    return { start: text(ms), end: text(ms), precision: 'instant', zone };
  }
  if (chance < 0.5) {
    return { start: text(ms), end: text(ms + 3 * 3_600_000), precision: 'range', zone };
  }
  if (chance < 0.7) {
    const start = whole(dayMs / 4);
    return { start: text(start), end: text(start + dayMs / 4), precision: 'part-of-day', zone };
  }
  const year = new Date(ms).getUTCFullYear();
  // A year of which the phases each have a part would be of none.
  if (chance > 0.995 && year === 2023) {
    const [start, end] = [`${year}-01-01T00:00:00`, `${year}-12-31T23:59:59`];
    return { start: start + offset, end: end + offset, precision: 'year', zone };
  }
  return {
    start: text(whole(dayMs)),
    end: text(whole(dayMs) + dayMs - 1000),
    precision: 'day',
    zone,
  };
}

const claimOf = (event: EventSummary, random: () => number): ClaimBrief => ({
  event: event.id,
  date: new Date(Date.parse(event.time.end) + 3 * dayMs * random()).toISOString().slice(0, 10),
  status: pick(claimStatuses, random),
  phase: event.phase,
  places: event.places,
});

function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to pick from.');
  return chosen;
}
