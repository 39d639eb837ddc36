/** Letters that look or sound alike and are typed for one another, each with the letter it becomes. */
const letterGroups: readonly (readonly [letters: string, letter: string])[] = [
  // Arabic, Farsi and barree yeh, alef maksura, Pashto and Kurdish forms.
  ['ىييېۍےێ', 'ی'],
  // Arabic kaf, swash kaf.
  ['كڪ', 'ک'],
  // Arabic, goal, doachashmee and ae heh; teh marbuta.
  ['ہھەةۃ', 'ه'],
  ['ٱٲٳ', 'ا'],
  ['ۇۆۈۋ', 'و'],
  ['ں', 'ن'],
  ['ڳګ', 'گ'],
  ['ς', 'σ'],
];

const arabicDigits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const letters: ReadonlyMap<string, string> = new Map([
  ...letterGroups.flatMap(([group, letter]) =>
    Array.from(group, (from): [string, string] => [from, letter]),
  ),
  ...arabicDigits.flatMap((digits) =>
    Array.from(digits, (from, value): [string, string] => [from, String(value)]),
  ),
]);

/**
 * Folds a text so that spellings of one word compare equal: no case, no diacritics, no hyphens, dots or
 * joiners, one form for each of the Arabic, Persian and Urdu letters yeh, kaf and heh, European digits.
 * Words stay apart by single spaces. Folding twice changes nothing.
 */
export function searchFold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // By way of capitals, so that ß and ſ meet ss and s.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      // Marks, joiners and punctuation; also the stretching of letters, and hamza, which many leave out.
      .replace(/[^\p{L}\p{N}\s]|[ءٴـ]/gu, '')
      .replace(/[\u0370-\u06ff]/g, (letter) => letters.get(letter) ?? letter)
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Folds a name, and takes the blanks out too: "Koh-e-Sabz", "koh e sabz" and "KohESabz" become one. */
export const searchFoldName = (name: string): string => searchFold(name).replaceAll(' ', '');
