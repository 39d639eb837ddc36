import type { Clock } from '#lib/case/story/clock.ts';
import { formatEventTime, type EventTime, type Moment } from '#lib/format/date.ts';
import { dateLocale } from './locale.ts';

/** When an event happened, in words for people and for machines. */
export interface EventTimeParts {
  /** By the clock that stands first: "16 Jan 2024, 17:00–19:00 PKT". */
  readonly first: string;
  /**
   * By the other clock, with its date only where that differs: "12:00–14:00 UTC". Null where there is no
   * time of day, since days and years are those of the local calendar, or where both clocks are one.
   */
  readonly second: string | null;
  /** For `datetime`, which knows no spans: the instant, or else the local day or year it begins in. */
  readonly machine: string;
}

/** When an event happened, by the local clock of the report and by UTC. */
export function eventTimeText(time: EventTime, clock: Clock): EventTimeParts {
  const [local, utc] = (['local', 'utc'] as const).map((show) => {
    const { from, to, zone } = formatEventTime(time, { locale: dateLocale(), show });
    return { from, to: to ?? from, zone: zone.abbreviation };
  }) as [Reading, Reading];
  const machine = machineTime(time);
  if (local.from.time === null || local.zone === utc.zone) {
    return { first: readingText(local), second: null, machine };
  }
  const dates = [local, utc].flatMap(({ from, to }) => [from.date, to.date]);
  const isOneDay = new Set(dates).size === 1;
  const [shown, other] = clock === 'local' ? [local, utc] : [utc, local];
  return {
    first: readingText(shown),
    second: isOneDay ? clockText(other) : readingText(other),
    machine,
  };
}

interface Reading {
  readonly from: Moment;
  readonly to: Moment;
  readonly zone: string;
}

/** Blanks stand around a dash between longer ends, as print has it. */
function readingText(reading: Reading): string {
  const { from, to, zone } = reading;
  if (from.date === to.date) {
    return from.time === null ? from.date : `${from.date}, ${clockText(reading)}`;
  }
  if (from.time === null || to.time === null) return `${from.date} – ${to.date}`;
  return `${from.date}, ${from.time} – ${to.date}, ${to.time} ${zone}`;
}

function clockText({ from, to, zone }: Reading): string {
  const times = [...new Set([from.time, to.time])];
  return `${times.join('–')} ${zone}`;
}

function machineTime({ start, precision }: EventTime): string {
  if (precision === 'instant') return start;
  return start.slice(0, precision === 'year' ? 4 : 10);
}
