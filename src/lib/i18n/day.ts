import { dateLocale } from './locale.ts';

/** A calendar day `YYYY-MM-DD` in the reader's language, independent of the reader's time zone. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(dateLocale(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
