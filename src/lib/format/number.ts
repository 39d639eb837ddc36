const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number format that shows exactly `decimals` decimals (none where negative). Formats are kept,
 * because making one takes far longer than using it.
 */
export function fixedNumberFormat(
  locale: string,
  decimals: number,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const digits = Math.max(0, decimals);
  const key = JSON.stringify([locale, digits, options]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}

/** Rounded number in the digits and separators of a locale, for instance `1,234.50`. */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  return fixedNumberFormat(locale, decimals).format(value);
}
