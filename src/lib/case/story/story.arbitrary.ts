import fc from 'fast-check';
import { claimStatuses, eventKinds, type ClaimStatus } from '../kinds.ts';
import type { StoryQuery } from './story-query.ts';
import type { TimeWindow } from './time-window.ts';

const minuteMs = 60_000;

/** A whole minute near the events of the case, or far from them. */
export const anyMinuteMs: fc.Arbitrary<number> = fc.oneof(
  fc
    .integer({ min: -24 * 60, max: 24 * 60 * 30 })
    .map((minutes) => Date.UTC(2024, 0, 3) + minutes * minuteMs),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((minutes) => minutes * minuteMs),
);

/** Any window, also one that ends before it starts. */
export const anyWindow: fc.Arbitrary<TimeWindow> = fc.record({
  startMs: fc.option(anyMinuteMs),
  endMs: fc.option(anyMinuteMs),
});

/** Any query that a link can carry. */
export const anyStoryOf = ({
  statuses = claimStatuses,
  actors,
}: {
  statuses?: readonly ClaimStatus[];
  actors: readonly string[];
}): fc.Arbitrary<StoryQuery> =>
  fc.record({
    window: anyWindow,
    eventKinds: fc.subarray([...eventKinds]),
    actor: fc.option(fc.constantFrom(...actors)),
    status: fc.option(fc.constantFrom(...statuses)),
    asReported: fc.boolean(),
  });
