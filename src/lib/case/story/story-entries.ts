import { claimStatuses, eventKinds } from '../kinds.ts';
import type { StoryQuery } from './story-query.ts';
import { readWindowEnd, readWindowStart, windowEndText, windowStartText } from './window-text.ts';

/** Why a key was not understood. */
export type StoryProblem = 'malformed' | 'unknown-value' | 'too-long';

type Reader = (text: string, query: StoryQuery) => StoryQuery | StoryProblem;

/** No actor's name is longer. */
const longestActor = 300;

/**
 * Readers of the keys that say which part of a case an address shows, alike on the map and in the ledger. They
 * take text without percent escapes. An actor that the case does not have is found by whoever knows the case.
 */
export const storyReaders: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'from',
    (text, query) => {
      const startMs = readWindowStart(text);
      return startMs === null ? 'malformed' : { ...query, window: { ...query.window, startMs } };
    },
  ],
  [
    'to',
    (text, query) => {
      const endMs = readWindowEnd(text);
      return endMs === null ? 'malformed' : { ...query, window: { ...query.window, endMs } };
    },
  ],
  [
    'event-kind',
    (text, query) => {
      const asked = text.split(',');
      const known = eventKinds.filter((kind) => asked.includes(kind));
      const areKnown = asked.every((kind) => known.some((other) => other === kind));
      return areKnown ? { ...query, eventKinds: known } : 'unknown-value';
    },
  ],
  [
    'actor',
    (actor, query) => {
      if (actor === '') return 'malformed';
      return actor.length > longestActor ? 'too-long' : { ...query, actor };
    },
  ],
  [
    'status',
    (text, query) => {
      const status = claimStatuses.find((known) => known === text);
      return status === undefined ? 'unknown-value' : { ...query, status };
    },
  ],
  [
    'as-of',
    (text, query) => (text === 'report' ? { ...query, asReported: true } : 'unknown-value'),
  ],
]);

/**
 * Writes a query as keys and values of an address, values escaped:
 * `from=2024-01-16T12:00`, `to=2024-01-18`, `event-kind=strike,attack`, `actor=…`, `status=official` and
 * `as-of=report`, always in this order; what is not asked for is left out.
 */
export function storyEntries(
  query: StoryQuery,
): readonly (readonly [key: string, value: string])[] {
  const { window, actor, status, asReported } = query;
  const fields: readonly (readonly [key: string, value: string | null])[] = [
    ['from', window.startMs === null ? null : windowStartText(window.startMs)],
    ['to', window.endMs === null ? null : windowEndText(window.endMs)],
    ['event-kind', query.eventKinds.length === 0 ? null : query.eventKinds.join(',')],
    ['actor', actor === null ? null : encodeURIComponent(actor.toWellFormed())],
    ['status', status],
    ['as-of', asReported ? 'report' : null],
  ];
  return fields.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}
