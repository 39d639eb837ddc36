const replacements: readonly (readonly [RegExp, string])[] = [
  // Marks that only steer bidirectional text, zero-width characters and the byte order mark.
  [/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-'],
  [/\u066b/g, '.'],
  [/[\u060c\u061b]/g, ';'],
  [/[º˚∘]/g, '°'],
  [/''|[″“”„‟〃\uff02]/g, '"'],
  [/[′‘’‚‛´`ʹʼ\uff07]/g, "'"],
];

/**
 * Brings coordinates as people paste them to plain characters: Persian and Arabic digits and decimal
 * sign, typographic primes, quotes and minus signs, no-break spaces, direction marks. Arabic commas and
 * semicolons become `;`, since those scripts have a decimal sign of their own. Runs of white space
 * become one space, but a line break counts as `;`.
 */
export function plainCoordinateText(text: string): string {
  const western = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return replacements
    .reduce((plain, [pattern, replacement]) => plain.replace(pattern, replacement), western)
    .trim()
    .replace(/\s*[\r\n]\s*/g, '; ')
    .replace(/\s+/g, ' ');
}
