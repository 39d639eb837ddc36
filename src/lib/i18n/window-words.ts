import { dayMs, type TimeSpan } from '#lib/case/story/time-window.ts';
import { dateFormat } from '#lib/format/date-format.ts';
import { dateLocale } from './locale.ts';

const format = (ms: number, time: Intl.DateTimeFormatOptions) =>
  dateFormat(dateLocale(), { day: 'numeric', month: 'short', year: 'numeric', ...time }).format(ms);

/** A moment on the clock that is read: "16 Jan 2024, 18:00". */
export const momentText = (ms: number): string =>
  format(ms, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const isMidnight = (ms: number) => ms % dayMs === 0;

/**
 * A window in words: its first and last day, "16 Jan 2024 – 17 Jan 2024", with the time of day where it does not
 * start or end at midnight.
 */
export function windowText({ startMs, endMs }: TimeSpan): string {
  const first = isMidnight(startMs) ? format(startMs, {}) : momentText(startMs);
  const last = isMidnight(endMs) ? format(endMs - 1, {}) : momentText(endMs);
  return first === last ? first : `${first} – ${last}`;
}
