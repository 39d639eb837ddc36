import type { RowBlock } from '../row-block.ts';
import type { TableLayout } from '../row-layout.ts';
import { lineFeedByte, quoteByte } from './quoted-cell.ts';
import { cutOffMark, unclosedMark } from './record-marks.ts';
import { emptyRecord, parseRecords, type TableRecords } from './table-records.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** One character a byte. */
const oneByOne = new TextDecoder('windows-1252');

const carriageReturnByte = 13;
const blankByte = 32;
const markBytes = [unclosedMark, cutOffMark].map((mark) => mark.charCodeAt(0));
const notAscii = /[^\0-\x7f]/;

/**
 * The records of a block as `tableRecords` gives them, but with nothing in the cells of other columns than the wanted
 * ones; null for blocks with marks and those in which a record goes over several lines or has no end. Lines without quotation marks
 * are taken apart here, in a third of the time, and all others by Papa Parse.
 */
export function flatRecords(
  { bytes }: RowBlock,
  { delimiter, columns }: Pick<TableLayout, 'delimiter' | 'columns'>,
  wanted: readonly number[],
): TableRecords | null {
  if (bytes.at(-1) !== lineFeedByte) return null;
  // Not `includes`, which V8 does byte by byte.
  if (markBytes.some((byte) => bytes.indexOf(byte) !== -1)) return null;
  const reader = new FlatReader(bytes, delimiter, columns.length, wanted);
  const records: string[][] = [];
  const lines: number[] = [];
  const lineStarts: number[] = [];
  const quotedRecords: number[] = [];
  const quotedLines: string[] = [];
  for (let start = 0; start < bytes.length; start = reader.next) {
    const cells = reader.read(start);
    if (cells !== null) {
      if (cells === quotedCells) {
        quotedRecords.push(records.length);
        quotedLines.push(reader.line(start));
      }
      records.push(cells);
      lines.push(lineStarts.length);
    }
    lineStarts.push(start);
  }
  const parsed = parseLines(quotedLines, delimiter);
  if (parsed === null) return null;
  for (const [i, record] of quotedRecords.entries()) records[record] = parsed[i] ?? [];
  return {
    records,
    lines: lines.length === lineStarts.length ? null : Uint32Array.from(lines),
    lineStarts: Uint32Array.from(lineStarts),
    mayBeMarked: false,
  };
}

/** The cells of lines with quotation marks; null where these do not end in their own lines, or hold nothing. */
function parseLines(lines: readonly string[], delimiter: string): string[][] | null {
  if (lines.length === 0) return [];
  const { data, errors } = parseRecords(`${lines.join('\n')}\n`, delimiter);
  if (errors.length > 0 || data.length !== lines.length || data.some(emptyRecord)) return null;
  return data;
}

/** Stands for the cells of a line that has quotation marks. */
const quotedCells: string[] = [];

class FlatReader {
  /** Where the line after the one that was read begins. */
  next = 0;
  readonly #bytes: Uint8Array;
  /** Of the same length as the bytes. */
  readonly #text: string;
  readonly #isAscii: boolean;
  readonly #delimiter: string;
  readonly #delimiterByte: number;
  readonly #wanted: readonly number[];
  /** A record with nothing in its cells. */
  readonly #blankCells: readonly string[];
  /** Where each cell of a line ends. */
  readonly #ends: Int32Array;
  #hasQuote = false;

  constructor(
    bytes: Uint8Array,
    delimiter: string,
    columnCount: number,
    wanted: readonly number[],
  ) {
    const text = utf8.decode(bytes);
    this.#isAscii = text.length === bytes.length;
    this.#text = this.#isAscii ? text : oneByOne.decode(bytes);
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#delimiterByte = delimiter.charCodeAt(0);
    this.#wanted = wanted;
    this.#blankCells = new Array<string>(columnCount).fill('');
    this.#ends = new Int32Array(columnCount);
  }

  /** The cells of the line that begins at a byte, or `quotedCells`; null where there is nothing in any. */
  read(start: number): string[] | null {
    const cellCount = this.#findCells(start);
    if (this.#hasQuote) return quotedCells;
    const mayBeEmpty = (this.#bytes[start] as number) <= blankByte;
    const isUsual = cellCount === this.#blankCells.length && !mayBeEmpty;
    if (isUsual && this.#bytes[start] !== this.#delimiterByte) return this.#wantedCells(start);
    const cells = this.line(start).split(this.#delimiter);
    return emptyRecord(cells) ? null : cells;
  }

  /** The line that was read, which begins at a byte. */
  line(start: number): string {
    return this.#cell(start, this.#lineEnd());
  }

  /** Finds where the cells of a line end, and says how many there are. */
  #findCells(start: number): number {
    const bytes = this.#bytes;
    const ends = this.#ends;
    const delimiter = this.#delimiterByte;
    const { length } = bytes;
    let column = 0;
    let hasQuote = false;
    let at = start;
    for (; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === delimiter) {
        // What is written beyond its end is lost, as it should be.
        ends[column] = at;
        column += 1;
      } else if (byte === lineFeedByte) break;
      else if (byte === quoteByte) hasQuote = true;
    }
    this.next = at + 1;
    this.#hasQuote = hasQuote;
    ends[column] = this.#lineEnd();
    return column + 1;
  }

  /** Where the line that was read ends, before a carriage return too. */
  #lineEnd(): number {
    const end = this.next - 1;
    return this.#bytes[end - 1] === carriageReturnByte ? end - 1 : end;
  }

  #wantedCells(start: number): string[] {
    const cells = this.#blankCells.slice();
    for (let i = 0; i < this.#wanted.length; i += 1) {
      const column = this.#wanted[i] as number;
      const from = column === 0 ? start : (this.#ends[column - 1] as number) + 1;
      cells[column] = this.#cell(from, this.#ends[column] as number);
    }
    return cells;
  }

  #cell(start: number, end: number): string {
    const text = this.#text.slice(start, end);
    if (this.#isAscii || !notAscii.test(text)) return text;
    return utf8.decode(this.#bytes.subarray(start, end));
  }
}
