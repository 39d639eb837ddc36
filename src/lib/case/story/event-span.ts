import type { CaseEvent } from '../model.ts';
import type { Clock } from './clock.ts';
import type { TimeSpan } from './time-window.ts';

const offset = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** What a clock showed there: the instant without its offset, read as if it were UTC. */
const wallClockMs = (instant: string): number => Date.parse(instant.replace(offset, 'Z'));

/**
 * Earliest and latest moment of an event on a clock. On the local one each event keeps the clock of its own
 * report, so that a day is the same day for all.
 */
export function eventSpan({ start, end }: CaseEvent['time'], clock: Clock): TimeSpan {
  const read = clock === 'utc' ? Date.parse : wallClockMs;
  return { startMs: read(start), endMs: read(end) };
}
