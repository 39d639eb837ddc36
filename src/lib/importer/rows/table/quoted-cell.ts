export const quoteByte = 0x22;
export const lineFeedByte = 0x0a;

/** What is known of a quoted cell from the bytes so far: the byte after it, or one of the two below. */
export type CellEnd = number;

/** The cell may still end in bytes to come. */
export const openCell = -1;

/** The quotation mark that begins the cell has no counterpart. */
export const unclosedCell = -2;

/**
 * Finds the ends of cells between quotation marks: a quotation mark with nothing but blanks before the next
 * delimiter or line feed ends a cell; two in a row are one within it. So reads Papa Parse, which also takes a lone
 * one for a part of the cell. Here that holds only within one line: where a cell has a line break and after it a
 * lone quotation mark, one before it had no counterpart, and to read on would swallow good rows in silence.
 */
export class QuotedCells {
  readonly #delimiter: number;
  readonly #longestBytes: number;
  /** Between the two no cell ends, as a search that failed has seen; so the next searches need not look again. */
  #quietFrom = -1;
  #quietUntil = -1;

  /** @param longestBytes from a cell's start to where the search for its end is given up. */
  constructor(delimiter: number, longestBytes: number) {
    this.#delimiter = delimiter;
    this.#longestBytes = longestBytes;
  }

  /** Tells that bytes at the start of the buffer were dropped. */
  shift(byteCount: number): void {
    this.#quietFrom -= byteCount;
    this.#quietUntil -= byteCount;
  }

  /**
   * @param bytes in UTF-8
   * @param open where the quotation mark stands that begins the cell
   * @param isWhole whether no bytes follow, and so the last is a line feed
   */
  endOf(bytes: Uint8Array, open: number, isWhole: boolean): CellEnd {
    const end = bytes.length;
    const limit = Math.min(end, open + this.#longestBytes);
    let lineEnd = -1;
    let at = open + 1;
    for (;;) {
      if (this.#isQuiet(open, at, bytes)) at = this.#quietUntil;
      const quote = bytes.indexOf(quoteByte, at);
      if (quote === -1 || quote >= limit) {
        if (limit === end && !isWhole) return openCell;
        this.#quietFrom = open;
        this.#quietUntil = quote === -1 ? end : quote;
        return unclosedCell;
      }
      if (bytes[quote + 1] === quoteByte) {
        at = quote + 2;
        continue;
      }
      const after = afterBlanks(bytes, quote + 1, this.#delimiter);
      if (after >= open + this.#longestBytes) return unclosedCell;
      if (after >= end) return isWhole ? unclosedCell : openCell;
      if (bytes[after] === this.#delimiter || bytes[after] === lineFeedByte) return after;
      if (lineEnd === -1) lineEnd = bytes.indexOf(lineFeedByte, open);
      if (lineEnd !== -1 && lineEnd < quote) return unclosedCell;
      at = quote + 1;
    }
  }

  /** Whether a failed search has seen that no cell ends from here on for a while. */
  #isQuiet(open: number, at: number, bytes: Uint8Array): boolean {
    // Of quotation marks in a row it matters where they begin, so the first ones are counted anew.
    return open > this.#quietFrom && at < this.#quietUntil && bytes[at] !== quoteByte;
  }
}

/** First byte from `at` that is the delimiter, a line feed or the start of a character that is no blank. */
function afterBlanks(bytes: Uint8Array, at: number, delimiter: number): number {
  const end = bytes.length;
  let next = at;
  while (next < end && bytes[next] !== delimiter && bytes[next] !== lineFeedByte) {
    const length = blankLength(bytes, next);
    if (length === 0) return next;
    next += length;
  }
  return next;
}

/** Bytes of the blank at `at`, as `String.trim` knows blanks; 0 where there is none. */
function blankLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first === 0x20 || (first >= 0x09 && first <= 0x0d) ? 1 : 0;
  const length = first === 0xc2 ? 2 : first >= 0xe1 && first <= 0xef ? 3 : 0;
  if (length === 0) return 0;
  // Cut off: as good as a blank, since the search is to wait for the rest.
  if (at + length > bytes.length) return bytes.length - at;
  const code = characterCode(first, bytes.subarray(at + 1, at + length));
  return /\s/.test(String.fromCharCode(code)) ? length : 0;
}

/** Of a character of two or three bytes; 0 where the bytes are none. */
function characterCode(first: number, others: Uint8Array): number {
  if (others.some((byte) => byte >> 6 !== 0b10)) return 0;
  const start = others.length === 1 ? first & 0x1f : first & 0xf;
  return others.reduce((code, byte) => (code << 6) | (byte & 0x3f), start);
}
