import type { TimeSpan } from '#lib/case/story/time-window.ts';

const minuteMs = 60_000;

/**
 * Moments at which a story that is played stops, in order: each at the end of one event or of several, when all
 * that is reported of them lies before it. Whole minutes, because links write no less.
 */
export const storyStops = (spans: readonly TimeSpan[]): readonly number[] =>
  [...new Set(spans.map(({ endMs }) => (Math.floor(endMs / minuteMs) + 1) * minuteMs))].toSorted(
    (a, b) => a - b,
  );

/** The stop after a moment, or the first one from nowhere; null after the last. */
export const stopAfter = (stops: readonly number[], ms: number | null): number | null =>
  (ms === null ? stops[0] : stops.find((stop) => stop > ms)) ?? null;

/** The stop before a moment; null before the first. */
export const stopBefore = (stops: readonly number[], ms: number | null): number | null =>
  stops.findLast((stop) => ms === null || stop < ms) ?? null;
