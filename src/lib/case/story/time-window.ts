/**
 * A stretch of time, in milliseconds since 1970-01-01T00:00 on the clock that is read, as if that clock
 * were UTC. The start is within, the end is not; null leaves that side open.
 */
export interface TimeWindow {
  readonly startMs: number | null;
  readonly endMs: number | null;
}

/** When something happened, on the clock that is read: earliest and latest moment, both within. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

export const allTime: TimeWindow = { startMs: null, endMs: null };

export const dayMs = 86_400_000;

/** Whether something may have happened within a window: any part of its span lies there. */
export const meetsWindow = ({ startMs, endMs }: TimeSpan, window: TimeWindow): boolean =>
  (window.endMs === null || startMs < window.endMs) &&
  (window.startMs === null || endMs >= window.startMs);

/** A calendar day `YYYY-MM-DD`, whole. */
export function spanOfDay(day: string): TimeSpan {
  const startMs = Date.parse(day);
  return { startMs, endMs: startMs + dayMs - 1 };
}
