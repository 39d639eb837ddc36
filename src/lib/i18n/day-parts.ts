import { dateFormat } from '#lib/format/date-format.ts';
import { dateLocale } from './locale.ts';

const part = (day: string, options: Intl.DateTimeFormatOptions) =>
  dateFormat(dateLocale(), options).format(new Date(`${day}T00:00:00Z`));

/** Number of a calendar day `YYYY-MM-DD` in its month, in the digits of the reader's language. */
export const dayNumber = (day: string): string => part(day, { day: 'numeric' });

/** Month of a calendar day, short, for instance Jan. */
export const monthName = (day: string): string => part(day, { month: 'short' });
