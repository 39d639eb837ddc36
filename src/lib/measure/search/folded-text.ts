import { searchFold, searchFoldName } from '#lib/case/search-fold.ts';

/** A name, a title or a query, ready to be compared in any spelling and script. */
export interface FoldedText {
  readonly text: string;
  /** Without blanks, as many write names. */
  readonly whole: string;
  /** Hyphens part words too here, so that "sabz" begins a word of "Koh-e-Sabz". */
  readonly words: readonly string[];
}

export function foldText(text: string): FoldedText {
  const words = text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => searchFold(word).split(' '))
    .filter((word) => word !== '');
  return { text, whole: searchFoldName(text), words };
}

/** How well a text answers a query; the lower the better. */
export const matchRanks = { exact: 0, prefix: 1, wordPrefix: 2, inside: 3, none: 4 } as const;

export type MatchRank = (typeof matchRanks)[keyof typeof matchRanks];

/** Ranks a text against a query that is not empty. */
export function matchRank(query: FoldedText, { whole, words }: FoldedText): MatchRank {
  if (whole === query.whole) return matchRanks.exact;
  if (whole.startsWith(query.whole)) return matchRanks.prefix;
  if (eachBeginsAWord(query, words)) return matchRanks.wordPrefix;
  return whole.includes(query.whole) ? matchRanks.inside : matchRanks.none;
}

/** True where every word of a query begins one of the words, in any order. */
export const eachBeginsAWord = (query: FoldedText, words: readonly string[]): boolean =>
  query.words.every((typed) => words.some((word) => word.startsWith(typed)));
