import { currentLocale } from './locale.ts';

/** Name of a state by its ISO 3166-1 code in the interface language, for instance Pakistan. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([currentLocale()], { type: 'region' }).of(code) ?? code;
}
