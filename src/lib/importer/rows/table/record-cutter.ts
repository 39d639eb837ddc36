import { countLineFeeds } from './count-line-feeds.ts';
import { lineFeedByte, openCell, quoteByte, QuotedCells, unclosedCell } from './quoted-cell.ts';
import { cutOffMark, unclosedMark } from './record-marks.ts';

/** Whole records of a delimited text. */
export interface CutRecords {
  /** In UTF-8; the last is a line feed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Line in which the first record begins, from 1. */
  readonly firstLine: number;
}

/** No quoted cell is longer, nor what of a record goes beyond a block, or it is set aside: a megabyte. */
export const longestRecordBytes = 2 ** 20;

const carriageReturnByte = 0x0d;
const carriageReturn = Uint8Array.of(carriageReturnByte);
const lineFeed = Uint8Array.of(lineFeedByte);

/**
 * Cuts a delimited text in UTF-8 between records without reading these. A carriage return that stands alone counts
 * as a line feed and becomes one; one before a line feed stays. A byte order mark is dropped.
 *
 * A quotation mark without a counterpart (in a megabyte, or see `QuotedCells`) becomes `unclosedMark`, so that the
 * record ends with its line and good ones go on in the next. Of a record that is too long the beginning is kept, with
 * `cutOffMark` as its last cell. No more than a block and some megabytes are ever held.
 */
export class RecordCutter {
  readonly #delimiter: number;
  readonly #longestBytes: number;
  readonly #cells: QuotedCells;
  /** There always is a byte before the start: at first a line feed, for the first record stands at a line's start. */
  #buffer = new Uint8Array(2 ** 16).fill(lineFeedByte, 0, 1);
  /** The part of the buffer that is filled, so that searches end with it. */
  #bytes = this.#buffer.subarray(0, 1);
  /** First byte that was not given yet. */
  #start = 1;
  /** Everything before is known, and what follows stands in no quoted cell. */
  #known = 1;
  /** There is no quotation mark from `#known` to here. */
  #searched = 1;
  #line = 1;
  #isBegun = false;
  #isWhole = false;
  /** The last byte was a carriage return, and the next one tells what it means. */
  #isReturnPending = false;
  /** The record at the start is too long, and its rest is dropped. */
  #isDropping = false;

  /** @param delimiter one ASCII character */
  constructor(delimiter: string, longestBytes = longestRecordBytes) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#longestBytes = longestBytes;
    this.#cells = new QuotedCells(this.#delimiter, longestBytes);
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#makeRoom(chunk.length + 1);
    const from = this.#bytes.length;
    if (this.#isReturnPending) this.#append(carriageReturn);
    this.#append(chunk);
    this.#isReturnPending = chunk.at(-1) === carriageReturnByte;
    if (this.#isReturnPending) this.#bytes = this.#bytes.subarray(0, -1);
    turnLoneReturns(this.#bytes, from);
    this.#dropByteOrderMark();
  }

  /** Tells that no more bytes follow. */
  end(): void {
    this.#isWhole = true;
    this.#dropByteOrderMark();
    const isOpen = this.#bytes.length > this.#start && this.#bytes.at(-1) !== lineFeedByte;
    this.#makeRoom(1);
    if (isOpen || this.#isReturnPending) this.#append(lineFeed);
    this.#isReturnPending = false;
  }

  /**
   * The next whole records, at least so many bytes of them unless the text ends before; null where more bytes have
   * to come first.
   */
  take(leastBytes: number): CutRecords | null {
    while (this.#isDropping) if (!this.#dropMore()) return null;
    const length = this.#bytes.length - this.#start;
    if (!this.#isBegun || length === 0 || (length < leastBytes && !this.#isWhole)) return null;
    const target = Math.min(this.#start + leastBytes, this.#bytes.length);
    const furthest = target + this.#longestBytes;
    for (;;) {
      const quote = this.#nextQuote();
      if (quote >= target) {
        const from = Math.max(this.#known, target - 1);
        const feed = this.#feedBefore(Math.min(quote, furthest), from);
        if (feed !== -1) return this.#cut(feed + 1);
        if (quote > furthest) return this.#cutOff(Math.max(this.#known, furthest));
      }
      if (!this.#pass(quote)) return null;
    }
  }

  /** Drops more of a record that is too long; false where its end has not come yet. */
  #dropMore(): boolean {
    const quote = this.#nextQuote();
    const feed = this.#feedBefore(quote, this.#known);
    const isPassed = feed !== -1 || this.#pass(quote);
    if (feed !== -1) this.#known = feed + 1;
    this.#isDropping = feed === -1;
    this.#leave(this.#known);
    return isPassed;
  }

  /** Moves on over a quotation mark and the cell that it may begin; false where more bytes have to come first. */
  #pass(quote: number): boolean {
    this.#known = quote;
    if (quote === this.#bytes.length) return false;
    const before = this.#bytes[quote - 1];
    if (before !== this.#delimiter && before !== lineFeedByte) {
      this.#known = quote + 1;
      return true;
    }
    const end = this.#cells.endOf(this.#bytes, quote, this.#isWhole);
    if (end === openCell) return false;
    if (end === unclosedCell) this.#bytes[quote] = unclosedMark.charCodeAt(0);
    this.#known = end === unclosedCell ? quote + 1 : end;
    return true;
  }

  /** Where the next quotation mark stands, or the end. */
  #nextQuote(): number {
    const found = this.#bytes.indexOf(quoteByte, Math.max(this.#known, this.#searched));
    this.#searched = found === -1 ? this.#bytes.length : found;
    return this.#searched;
  }

  #feedBefore(limit: number, from: number): number {
    const feed = this.#bytes.indexOf(lineFeedByte, from);
    return feed < limit ? feed : -1;
  }

  #cut(at: number): CutRecords {
    const cut = { bytes: this.#bytes.slice(this.#start, at), firstLine: this.#line };
    this.#known = at;
    this.#leave(at);
    return cut;
  }

  #cutOff(at: number): CutRecords {
    const kept = at - this.#start;
    const bytes = new Uint8Array(kept + 3);
    bytes.set(this.#bytes.subarray(this.#start, at));
    bytes.set([this.#delimiter, cutOffMark.charCodeAt(0), lineFeedByte], kept);
    const cut = { bytes, firstLine: this.#line };
    this.#isDropping = true;
    this.#known = at;
    this.#leave(at);
    return cut;
  }

  #leave(at: number): void {
    this.#line += countLineFeeds(this.#bytes, this.#start, at);
    this.#start = at;
  }

  #append(bytes: Uint8Array): void {
    const { length } = this.#bytes;
    this.#buffer.set(bytes, length);
    this.#bytes = this.#buffer.subarray(0, length + bytes.length);
  }

  /** Moves the bytes that are left to the front, and into a larger buffer where they and the new ones need it. */
  #makeRoom(byteCount: number): void {
    if (this.#bytes.length + byteCount <= this.#buffer.length) return;
    const moved = this.#start - 1;
    const left = this.#bytes.subarray(moved);
    const needed = left.length + byteCount;
    if (needed > this.#buffer.length) {
      this.#buffer = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
    }
    this.#buffer.set(left);
    this.#bytes = this.#buffer.subarray(0, left.length);
    this.#start -= moved;
    this.#known -= moved;
    this.#searched -= moved;
    this.#cells.shift(moved);
  }

  #dropByteOrderMark(): void {
    if (this.#isBegun || (this.#bytes.length - this.#start < 3 && !this.#isWhole)) return;
    this.#isBegun = true;
    const [first, second, third] = this.#bytes.subarray(this.#start);
    if (first !== 0xef || second !== 0xbb || third !== 0xbf) return;
    this.#start += 3;
    this.#known = this.#start;
    this.#bytes[this.#start - 1] = lineFeedByte;
  }
}

/** Makes line feeds of carriage returns without one from a byte on. */
function turnLoneReturns(bytes: Uint8Array, from: number): void {
  let at = bytes.indexOf(carriageReturnByte, from);
  while (at !== -1) {
    if (bytes[at + 1] !== lineFeedByte) bytes[at] = lineFeedByte;
    at = bytes.indexOf(carriageReturnByte, at + 1);
  }
}
