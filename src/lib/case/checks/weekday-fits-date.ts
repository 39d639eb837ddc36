import type { CaseEvent } from '../model.ts';
import type { Check } from './check.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

/** A weekday named in the wording is one of the local days from start to end. */
export const weekdayFitsDate: Check<CaseEvent> = ({ time }) => {
  const [first, last] = [localDay(time.start), localDay(time.end)];
  const days = new Set<string | undefined>();
  for (let day = first; day <= last && days.size < weekdays.length; day += DAY) {
    days.add(weekdays[new Date(day).getUTCDay()]);
  }
  const wrong = weekdays.find((day) => time.wording?.includes(day) === true && !days.has(day));
  if (wrong === undefined) return [];
  const dates = [...new Set([time.start.slice(0, 10), time.end.slice(0, 10)])].join(' to ');
  return [{ field: 'time.wording', message: `names a ${wrong}, but ${dates} has none` }];
};

/** Local midnight of an ISO 8601 instant, counted as if it were UTC. */
const localDay = (instant: string): number => Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
