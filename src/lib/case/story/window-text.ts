import { dayMs } from './time-window.ts';

const minuteMs = 60_000;
/** Not the last year that is written with four digits, whose end is written with more. */
const written = /^(?!9999)\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

/** Milliseconds of a day `YYYY-MM-DD` or a minute `YYYY-MM-DDTHH:MM`; null for anything else. */
function readMs(text: string): number | null {
  if (!written.test(text)) return null;
  const ms = Date.parse(text.includes('T') ? `${text}Z` : text);
  // A day that no month has would be taken for one of the next.
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(text) ? null : ms;
}

const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 16);

/** Where a window starts: at midnight of a day, or at a minute. Null where the text is neither. */
export const readWindowStart = readMs;

/** Where a window ends: after the whole of a day, or just before a minute. Null where the text is neither. */
export function readWindowEnd(text: string): number | null {
  const ms = readMs(text);
  return ms === null || text.includes('T') ? ms : ms + dayMs;
}

/** The shortest text that `readWindowStart` reads as the same minute. */
export function windowStartText(startMs: number): string {
  const text = textOf(startMs);
  return text.endsWith('T00:00') ? text.slice(0, 10) : text;
}

/** The shortest text that `readWindowEnd` reads as the same minute. */
export function windowEndText(endMs: number): string {
  const text = textOf(endMs);
  return text.endsWith('T00:00') ? textOf(endMs - minuteMs).slice(0, 10) : text;
}
