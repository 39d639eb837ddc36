import { dateFormat } from '#lib/format/date-format.ts';
import { dateLocale } from './locale.ts';

/** A calendar day `YYYY-MM-DD` in the reader's language, independent of the reader's time zone. */
export const formatDay = (day: string): string =>
  dateFormat(dateLocale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(`${day}T00:00:00Z`),
  );
