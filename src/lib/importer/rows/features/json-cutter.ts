import type { RowProblem } from '../row-source.ts';
import type { BlockWriter } from './block-writer.ts';

const [newline, quote, backslash, comma, colon] = [10, 34, 92, 44, 58];
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125];

/** Lists of the outermost object whose elements are records. */
const lists: readonly string[] = ['features', 'geometries'];
const longestListName = 10;

/** What the byte at hand belongs to. */
type Part =
  /** Nothing: before, between and after outermost values. */
  | 'outside'
  /** An outermost object, but not one of its lists; it may prove to be a record itself. */
  | 'root'
  /** A list of records, between these. */
  | 'list'
  | 'record'
  /** A record that is a string, or another value without brackets. */
  | 'string'
  | 'scalar';

/**
 * Cuts JSON of any length into its records without parsing these: the elements of an outermost list, those of the
 * lists `features` and `geometries` of an outermost object, or else that object itself. Only brackets and strings
 * are heeded, so that a record that is no JSON spoils no other.
 */
export class JsonCutter {
  #part: Part = 'outside';
  #line = 1;
  /** Brackets that are open in the record, or in the outermost object. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** Whether the outermost object may be a record, so that its bytes are kept. */
  #isRootKept = false;
  #isRootObject = false;
  /** Last string of the outermost object's own, if it is short: a list is known by the name before it. */
  #name = '';
  #isNameOpen = false;
  readonly #writer: BlockWriter;

  constructor(writer: BlockWriter) {
    this.#writer = writer;
  }

  /** Cuts the next piece; what is wrong with it ends the file. */
  cut(chunk: Uint8Array): RowProblem | null {
    let at = 0;
    while (at < chunk.length) {
      const next = this.#cutPart(chunk, at);
      if (typeof next !== 'number') return next;
      at = next;
    }
    return null;
  }

  /** To be called at the end of the file. */
  end(): RowProblem | null {
    if (this.#part === 'outside') return null;
    const isBegun = this.#part !== 'list' && (this.#part !== 'root' || this.#isRootKept);
    return {
      reason: 'cut-off',
      line: this.#line,
      text: isBegun ? this.#writer.begun() : '',
    };
  }

  #cutPart(chunk: Uint8Array, at: number): number | RowProblem {
    switch (this.#part) {
      case 'outside':
        return this.#outside(chunk, at);
      case 'root':
        return this.#root(chunk, at);
      case 'list':
        return this.#list(chunk, at);
      case 'record':
        return this.#record(chunk, at);
      case 'string':
        return this.#string(chunk, at);
      case 'scalar':
        return this.#scalar(chunk, at);
    }
  }

  #outside(chunk: Uint8Array, at: number): number | RowProblem {
    const byte = chunk[at] ?? 0;
    if (byte === openBrace) {
      this.#part = 'root';
      this.#isRootObject = true;
      this.#isRootKept = true;
      this.#depth = 0;
      this.#writer.begin(this.#line);
      return at;
    }
    if (byte === openBracket) {
      this.#part = 'list';
      this.#isRootObject = false;
    } else if (!isSpace(byte)) {
      const text = new TextDecoder().decode(chunk.subarray(at, at + 80));
      return { reason: 'malformed-json', line: this.#line, text };
    }
    if (byte === newline) this.#line += 1;
    return at + 1;
  }

  #root(chunk: Uint8Array, start: number): number {
    let at = start;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === newline) this.#line += 1;
      if (this.#isInString) this.#rootString(byte);
      else if (byte === quote) {
        this.#isInString = true;
        this.#isNameOpen = this.#depth === 1;
        if (this.#isNameOpen) this.#name = '';
      } else if (byte === openBracket && this.#depth === 1 && lists.includes(this.#name)) {
        this.#part = 'list';
        this.#isRootKept = false;
        return at + 1;
      } else if (byte === openBrace || byte === openBracket) this.#depth += 1;
      else if (byte === closeBrace || byte === closeBracket) {
        this.#depth -= 1;
        if (this.#depth === 0) break;
      } else if (byte === comma && this.#depth === 1) this.#name = '';
    }
    const isEnd = at < chunk.length;
    const end = isEnd ? at + 1 : at;
    if (this.#isRootKept) this.#writer.write(chunk.subarray(start, end));
    if (isEnd) {
      if (this.#isRootKept) this.#writer.end();
      this.#part = 'outside';
    }
    return end;
  }

  #rootString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) {
      this.#isInString = false;
      this.#isNameOpen = false;
      return;
    }
    if (this.#isNameOpen && this.#name.length <= longestListName) {
      this.#name += String.fromCharCode(byte);
    }
  }

  #list(chunk: Uint8Array, at: number): number {
    const byte = chunk[at] ?? 0;
    if (byte === newline) this.#line += 1;
    if (isSpace(byte) || byte === comma || byte === colon || byte === closeBrace) return at + 1;
    if (byte === closeBracket) {
      this.#part = this.#isRootObject ? 'root' : 'outside';
      this.#depth = 1;
      this.#name = '';
      return at + 1;
    }
    this.#writer.begin(this.#line);
    const isNested = byte === openBrace || byte === openBracket;
    this.#depth = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    if (isNested) this.#part = 'record';
    else if (byte === quote) this.#part = 'string';
    else this.#part = 'scalar';
    return at;
  }

  /** The loop that nearly all bytes go through. */
  #record(chunk: Uint8Array, start: number): number {
    let [at, depth, line] = [start, this.#depth, this.#line];
    let [isInString, isEscaped] = [this.#isInString, this.#isEscaped];
    const { length } = chunk;
    for (; at < length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInString = false;
      } else if (byte === quote) isInString = true;
      else if (byte === openBrace || byte === openBracket) depth += 1;
      else if (byte === closeBrace || byte === closeBracket) {
        depth -= 1;
        if (depth === 0) break;
      }
      if (byte === newline) line += 1;
    }
    this.#depth = depth;
    this.#line = line;
    this.#isInString = isInString;
    this.#isEscaped = isEscaped;
    return this.#copied(chunk, start, at, at + 1);
  }

  #string(chunk: Uint8Array, start: number): number {
    let at = start;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === newline) this.#line += 1;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) {
        if (this.#isInString) break;
        this.#isInString = true;
      }
    }
    return this.#copied(chunk, start, at, at + 1);
  }

  #scalar(chunk: Uint8Array, start: number): number {
    let at = start;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (isSpace(byte) || byte === comma || byte === closeBracket) break;
    }
    return this.#copied(chunk, start, at, at);
  }

  /** Copies a part of a record; it is whole if what ends it was found at `found`. */
  #copied(chunk: Uint8Array, start: number, found: number, end: number): number {
    const isEnd = found < chunk.length;
    const next = isEnd ? end : found;
    this.#writer.write(chunk.subarray(start, next));
    if (isEnd) {
      this.#writer.end();
      this.#part = 'list';
      this.#isInString = false;
    }
    return next;
  }
}

/** With the bytes of a byte order mark, and the record separator of text sequences. */
const isSpace = (byte: number) =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 30 || isMark(byte);

const isMark = (byte: number) => byte === 0xef || byte === 0xbb || byte === 0xbf;
