import type { EventTime } from './date.ts';

/** How long after one event another was, no finer than their precision allows. */
export type TimeBetween =
  /** Their times overlap, so nobody can tell from them which was first. */
  | { readonly kind: 'order-not-known'; readonly isSameDay: boolean }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'under-an-hour' }
  | { readonly kind: 'hours' | 'days' | 'years'; readonly count: number };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TWO_YEARS_IN_DAYS = 730;

/**
 * The time from an event to one that starts no earlier. Hours are counted between the middles of the two
 * spans, and only where both have a time of day; days and years are those between the local dates, as a
 * reader of the reports counts them.
 */
export function timeBetween(earlier: EventTime, later: EventTime): TimeBetween {
  const a = spanOf(earlier);
  const b = spanOf(later);
  const areTimed = isTimed(earlier) && isTimed(later);
  const isSameDay = hasOneDay(earlier) && hasOneDay(later) && firstDay(earlier) === firstDay(later);
  if (overlap(a, b)) return { kind: 'order-not-known', isSameDay };

  const hours = (b.start + b.end - a.start - a.end) / 2 / HOUR;
  if (areTimed && hours < 1) return { kind: 'under-an-hour' };
  if (areTimed && hours < 24) return { kind: 'hours', count: Math.round(hours) };

  const days = (Date.parse(firstDay(later)) - Date.parse(firstDay(earlier))) / DAY;
  const isInYears = earlier.precision === 'year' || later.precision === 'year';
  if (isInYears || days >= TWO_YEARS_IN_DAYS) {
    const years = Number(later.start.slice(0, 4)) - Number(earlier.start.slice(0, 4));
    return { kind: 'years', count: years };
  }
  // In distant zones the date may be the same, or even the one before, for what came later.
  return days < 1 ? { kind: 'same-day' } : { kind: 'days', count: days };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = ({ start, end }: EventTime): Span => ({
  start: Date.parse(start),
  end: Date.parse(end),
});

/** Two that merely touch are in order, unless they are one and the same moment. */
const overlap = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end >= b.start);

const isTimed = ({ precision }: EventTime): boolean => precision !== 'day' && precision !== 'year';

/** Times are written in local time, so that the local date stands at their front. */
const firstDay = ({ start }: EventTime): string => start.slice(0, 10);

/** Whether a time lies within one local day; the midnight after a day still ends it. */
function hasOneDay({ start, end, precision }: EventTime): boolean {
  if (precision === 'year') return false;
  if (start.slice(0, 10) === end.slice(0, 10)) return true;
  return Date.parse(end) <= Date.parse(`${start.slice(0, 10)}T00:00:00${start.slice(-6)}`) + DAY;
}
