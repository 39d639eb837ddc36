import { currentLocale } from './locale.ts';

/** Name of a language in the interface language, for instance Urdu. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([currentLocale()], { type: 'language' }).of(language) ?? language;
}
