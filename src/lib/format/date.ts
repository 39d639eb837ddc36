import { dateFormat } from './date-format.ts';
import { readInstant } from './instant.ts';
import type { OffsetInstant } from './instant.ts';
import { formatOffset, zoneOffsetMinutes } from './zones.ts';
import type { ZoneAbbreviation } from './zones.ts';

/** When something happened: the time of an event in a case file. */
export interface EventTime {
  /** Earliest and latest instant, ISO 8601 with the offset they were reported in. */
  readonly start: string;
  readonly end: string;
  readonly precision: 'instant' | 'range' | 'part-of-day' | 'day' | 'year';
  readonly zone: ZoneAbbreviation;
}

export interface EventTimeFormat {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** Whose clock: that of the report, UTC, or another zone. */
  readonly show: 'local' | 'utc' | ZoneAbbreviation;
  /** Intl calendar. Default `gregory` in every language, because the sources count in it. */
  readonly calendar?: string;
}

/** One end of a time: the date, or only the year, and the time of day where it is known. */
export interface Moment {
  readonly date: string;
  /** 24 hours, for instance `04:05`. */
  readonly time: string | null;
}

/** The parts of a time for people; the words around them belong to the message catalogue. */
export interface EventTimeText {
  readonly precision: EventTime['precision'];
  readonly from: Moment;
  /** Null where it would say the same as `from`. Its date may be that of `from`. */
  readonly to: Moment | null;
  readonly zone: { readonly abbreviation: ZoneAbbreviation; readonly offset: string };
}

/**
 * Writes a time no finer than its precision: years and days without a time of day, the others with.
 * Days and years always stay in the local time of the report, since a day there is no day elsewhere.
 * The result does not depend on the time zone of the machine.
 *
 * @throws RangeError when an instant is not ISO 8601 with an offset.
 */
export function formatEventTime(time: EventTime, format: EventTimeFormat): EventTimeText {
  const start = readInstant(time.start);
  const end = readInstant(time.end);
  const hasClock = time.precision !== 'day' && time.precision !== 'year';
  const show = hasClock ? format.show : 'local';
  const abbreviation = show === 'local' ? time.zone : show === 'utc' ? 'UTC' : show;
  const offsetMinutes = show === 'local' ? start.offsetMinutes : zoneOffsetMinutes[abbreviation];
  const write = (instant: OffsetInstant): Moment =>
    writeMoment(clockAt(instant, offsetMinutes), time.precision, format);

  const from = write(start);
  const to = write(hasClock ? end : lastInstantOf(start, end));
  const isSame = from.date === to.date && from.time === to.time;
  return {
    precision: time.precision,
    from,
    to: isSame ? null : to,
    zone: { abbreviation, offset: formatOffset(offsetMinutes) },
  };
}

/** A day may be given as ending at the midnight after it, which already has the next date. */
function lastInstantOf(start: OffsetInstant, end: OffsetInstant): OffsetInstant {
  return end.epochMilliseconds > start.epochMilliseconds
    ? { ...end, epochMilliseconds: end.epochMilliseconds - 1 }
    : end;
}

/** A date whose UTC fields are what a clock with that offset shows, to be written as if in UTC. */
function clockAt(instant: OffsetInstant, offsetMinutes: number): Date {
  return new Date(instant.epochMilliseconds + offsetMinutes * 60_000);
}

function writeMoment(
  clock: Date,
  precision: EventTime['precision'],
  { locale, calendar = 'gregory' }: EventTimeFormat,
): Moment {
  const options = { calendar, year: 'numeric' } as const;
  if (precision === 'year') {
    return { date: dateFormat(locale, options).format(clock), time: null };
  }
  const date = dateFormat(locale, { ...options, month: 'short', day: 'numeric' });
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return { date: date.format(clock), time: precision === 'day' ? null : time.format(clock) };
}
