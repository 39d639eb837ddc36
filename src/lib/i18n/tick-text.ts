import type { TimeTick } from '#lib/timeline/time-ticks.ts';
import { dateFormat } from '#lib/format/date-format.ts';
import { dateLocale } from './locale.ts';

const options = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** Name of a day, month or year on the axis of time, as short as can be. */
export const tickText = ({ ms, unit }: TimeTick): string =>
  dateFormat(dateLocale(), options[unit]).format(ms);
