import type { EventTime } from '#lib/format/date.ts';
import { readInstant } from '#lib/format/instant.ts';
import { eventTimeText } from './event-time-text.ts';
import { m } from './paraglide/messages.js';

const MINUTE = 60_000;

/**
 * Whose day or year it is, and which span of UTC that covers; null for a time of day, which is shown by
 * both clocks. A day that ends in its last second is shown up to the midnight after it.
 */
export function localDayText(time: EventTime): string | null {
  const { precision, zone } = time;
  if (precision !== 'day' && precision !== 'year') return null;
  const start = readInstant(time.start);
  const end = readInstant(time.end);
  const iso = (epochMilliseconds: number) => new Date(epochMilliseconds).toISOString();
  const span = eventTimeText(
    {
      start: iso(start.epochMilliseconds),
      end: iso(Math.ceil(end.epochMilliseconds / MINUTE) * MINUTE),
      precision: 'range',
      zone: 'UTC',
    },
    'utc',
  ).first;
  return m.local_calendar({ zone, offset: offsetName(start.offsetMinutes), span });
}

/** An offset as people write it: UTC+5, UTC+3:30, UTC−5, with a true minus. */
function offsetName(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60;
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${tail}`;
}
