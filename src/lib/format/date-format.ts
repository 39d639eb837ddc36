const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A format for dates whose UTC fields are what is to be read. Formats are kept, because making one takes far
 * longer than using it.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}
