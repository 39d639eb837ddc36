/** Arabic vowel marks, which place names are not written with on maps. */
const vowelMarks = /[\u064B-\u0652\u0670]/g;

/** Letters of Persian and Urdu (Arabic block), spaces and the zero-width non-joiner. */
const localScript = /^[\u0621-\u064A\u066E-\u06D3\u06D5\u06FA-\u06FF \u200C]+$/;

/** Whether a name is written in the Persian or Urdu script and nothing else. */
export const isLocalScript = (name: string): boolean => localScript.test(name);

/**
 * A Persian or Urdu name as a map shows it: no vowel marks, no qualifier after a comma, Arabic letter forms
 * replaced by those of Persian and Urdu. Undefined where the name is not in that script, as some names of
 * GeoNames are Latin transcriptions.
 */
export function cleanLocalName(name: string | undefined): string | undefined {
  const [first = ''] = (name ?? '').split('،');
  const clean = first.replace(vowelMarks, '').replace(/ي/g, 'ی').replace(/ك/g, 'ک').trim();
  return isLocalScript(clean) ? clean : undefined;
}
