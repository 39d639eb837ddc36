import type { CaseEvent } from '../model.ts';
import type { Check } from './check.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Longest span, in milliseconds, that each precision stands for; `range` covers whatever reports give. */
const longest: Readonly<Record<CaseEvent['time']['precision'], number>> = {
  instant: 0,
  range: Infinity,
  'part-of-day': 12 * HOUR,
  day: DAY,
  year: 366 * DAY,
};

/** The time between start and end is no longer than what the precision says. */
export const spanFitsPrecision: Check<CaseEvent> = ({ time }) => {
  const span = Date.parse(time.end) - Date.parse(time.start);
  if (span <= longest[time.precision]) return [];
  return [
    {
      field: 'time.precision',
      message: `${span / HOUR} hours from start to end are too long for "${time.precision}"`,
    },
  ];
};
