export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/**
 * Writing direction of a paragraph by its first letter, as `dir="auto"` decides it; that of the page where
 * it has no letter.
 */
export function textDirection(text: string, page: Direction): Direction {
  const first = LETTER.exec(text)?.[0];
  if (first === undefined) return page;
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
