import type { Place } from './model.ts';

type Named = Pick<Place, 'id' | 'names'>;

/** Name to show in a language: the primary one, or the English one where there is none. */
export const placeName = ({ id, names }: Named, language: string): string =>
  (Object.hasOwn(names, language) ? names[language]?.primary : undefined) ??
  names.en?.primary ??
  id;

/** Every name and spelling of a place in every language, each once: what a search looks through. */
export const placeSearchNames = ({ names }: Named): readonly string[] => [
  ...new Set(Object.values(names).flatMap(({ primary, variants }) => [primary, ...variants])),
];
