import type { Claim } from '#lib/case/model.ts';
import { searchFold, searchFoldName } from '#lib/case/search-fold.ts';

/** What a search looks through, folded once so that each key pressed only compares. */
export interface SearchText {
  /** Statement, speaker, outlet and note. */
  readonly words: string;
  /** Every spelling of every place, without blanks. */
  readonly names: string;
}

/** Between texts that must not run together: no folded query holds a line break. */
const apart = '\n';

/**
 * Prepares a claim for search.
 * @param spellingsOf every name of a place in every language
 */
export function claimSearchText(
  { statement, speaker, outlet, note = '', places }: Claim,
  spellingsOf: (placeId: string) => readonly string[],
): SearchText {
  return {
    words: [statement, speaker, outlet, note].map(searchFold).join(apart),
    names: places.flatMap(spellingsOf).map(searchFoldName).join(apart),
  };
}

/**
 * Whether a text holds all the words that were typed, in any order. An empty query matches everything. Words
 * without blanks between them, as many write names, are one word, and names have no blanks here.
 */
export function searchMatcher(query: string): (text: SearchText) => boolean {
  const typed = searchFold(query).split(' ');
  return ({ words, names }) => typed.every((word) => words.includes(word) || names.includes(word));
}
