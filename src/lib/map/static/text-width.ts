/** Widths of letters in parts of the font size, a little wider than Noto Sans SemiBold so that other fonts fit too. */
const NARROW = /[iljtfrI.,:;'’|!()\s]/;
const WIDE = /[mwMWOQGCDHNU@%—]/;
const CAPITAL = /\p{Lu}/u;

/** Estimated width of one line of text in parts of the font size: there is no font to ask while prerendering. */
export function textWidthEms(text: string, letterSpacingEms = 0): number {
  let ems = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    ems += letterSpacingEms + letterEms(letter);
  }
  return ems;
}

function letterEms(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.84;
  return CAPITAL.test(letter) ? 0.68 : 0.6;
}
