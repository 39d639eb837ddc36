import type { TimeBetween } from '#lib/format/time-between.ts';
import { m } from './paraglide/messages.js';

/** How long before or after an event a neighbouring one was, in plain words: "about 10 hours later". */
export function timeBetweenText(between: TimeBetween, isLater: boolean): string {
  switch (between.kind) {
    case 'order-not-known':
      return between.isSameDay ? m.between_same_day_unknown() : m.between_unknown();
    case 'same-day':
      return m.between_same_day();
    case 'under-an-hour':
      return isLater ? m.between_minutes_later() : m.between_minutes_earlier();
    case 'hours':
      return hoursText(between.count, isLater);
    case 'days':
      return daysText(between.count, isLater);
    case 'years':
      return yearsText(between.count, isLater);
  }
}

function hoursText(count: number, isLater: boolean): string {
  if (count === 1) return isLater ? m.between_hour_later() : m.between_hour_earlier();
  return isLater ? m.between_hours_later({ count }) : m.between_hours_earlier({ count });
}

function daysText(count: number, isLater: boolean): string {
  if (count === 1) return isLater ? m.between_day_later() : m.between_day_earlier();
  return isLater ? m.between_days_later({ count }) : m.between_days_earlier({ count });
}

function yearsText(count: number, isLater: boolean): string {
  if (count === 1) return isLater ? m.between_year_later() : m.between_year_earlier();
  return isLater ? m.between_years_later({ count }) : m.between_years_earlier({ count });
}
