import { dateLocale } from './locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept, because making one takes far longer than using it. */
function formatOf(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(locale, format);
  return format;
}

/** A calendar day `YYYY-MM-DD` in the reader's language, independent of the reader's time zone. */
export const formatDay = (day: string): string =>
  formatOf(dateLocale()).format(new Date(`${day}T00:00:00Z`));
