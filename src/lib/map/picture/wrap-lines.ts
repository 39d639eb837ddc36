/** Width in pixels of one line of text. */
export type LineWidth = (text: string) => number;

/** What stays together on a line unless it is too long for one. */
interface Piece {
  readonly text: string;
  /** Whether a blank stands before it, where it does not begin a line. */
  readonly afterBlank: boolean;
}

const BLANKS = /[^\S\u00a0\u202f\n]+/u;
const AFTER_ADDRESS_MARKS = /(?<=[/?&=;,#@~_-])/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks a text into lines of at most the width: at its own line breaks, at blanks, and where a word alone
 * is too long, after the marks of an address or, failing that, between letters. Only a single letter wider
 * than the width stays wider. An empty text has no lines.
 */
export function wrapLines(widthOf: LineWidth, text: string, widthPx: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(widthOf, paragraph, widthPx));
}

function wrapParagraph(widthOf: LineWidth, paragraph: string, widthPx: number): string[] {
  const fits = (line: string) => widthOf(line) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const { text, afterBlank } of piecesOf(paragraph, fits)) {
    const longer = line === '' ? text : `${line}${afterBlank ? ' ' : ''}${text}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = text;
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(paragraph: string, fits: (line: string) => boolean): Piece[] {
  return paragraph
    .split(BLANKS)
    .filter((word) => word !== '')
    .flatMap((word) =>
      brokenWord(word, fits).map((text, index) => ({ text, afterBlank: index === 0 })),
    );
}

function brokenWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  return word
    .split(AFTER_ADDRESS_MARKS)
    .flatMap((part) =>
      fits(part) ? [part] : Array.from(graphemes.segment(part), ({ segment }) => segment),
    );
}
