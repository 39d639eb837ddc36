import { shortenedText, type ImportProblem } from '../../import-issue.ts';
import type { RowBlock } from '../row-block.ts';

/** Enough that a block is worth a message between threads, and that all of them have something to do. */
const blockBytes = 384 * 1024;

/** A coastline in full detail has some ten megabytes. */
export const longestRecordBytes = 64 * 1024 * 1024;

const longestText = 80;
const newline = 10;
const blank = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Puts records together to blocks, each a line of the form `FeatureLine`. */
export class BlockWriter {
  #bytes = new Uint8Array(blockBytes + (blockBytes >> 1));
  /** Where the lines that are whole end, and all that is written. */
  #whole = 0;
  #end = 0;
  #number = 0;
  #firstLine = 0;
  /** Of the line that is being written; where its record begins. */
  #line = 0;
  #record = 0;
  #isTooLong = false;

  /** Whether no record was ended so far. */
  get isUnused(): boolean {
    return this.#number === 0 && this.#whole === 0;
  }

  /** Begins a record, and forgets one that was not ended. */
  begin(line: number): void {
    this.#line = line;
    this.#end = this.#whole;
    this.#isTooLong = false;
    this.#ascii(`${line}\t`);
    this.#record = this.#end;
  }

  /** Adds to the record that was begun; of one that is too long the rest is dropped. */
  write(bytes: Uint8Array): void {
    if (this.#end - this.#record + bytes.length > longestRecordBytes) this.#isTooLong = true;
    if (this.#isTooLong) return;
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#end);
    const end = this.#end + bytes.length;
    const added = this.#bytes.subarray(this.#end, end);
    // Line breaks between the parts of JSON mean nothing.
    for (let at = added.indexOf(newline); at !== -1; at = added.indexOf(newline, at + 1)) {
      added[at] = blank;
    }
    this.#end = end;
  }

  /** Ends the record that was begun. */
  end(): void {
    if (this.#isTooLong) {
      this.problem('feature-too-large', this.#line, this.begun());
      return;
    }
    this.#closeLine();
  }

  /** The record that is being written, as far as it was kept. */
  record(): string {
    return decoder.decode(this.#bytes.subarray(this.#record, this.#end));
  }

  /** The beginning of the record that is being written. */
  begun(): string {
    const most = this.#record + longestText * 4;
    const start = this.#bytes.subarray(this.#record, Math.min(this.#end, most));
    return shortened(decoder.decode(start));
  }

  /** Adds a record as JSON. */
  add(line: number, json: string): void {
    this.begin(line);
    this.write(encoder.encode(json));
    this.end();
  }

  /** Adds a record that cannot be read. */
  problem(reason: ImportProblem, line: number, text: string): void {
    this.#end = this.#whole;
    this.#line = line;
    const bytes = encoder.encode(`!${line}\t${reason}\t${shortened(text)}`);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
    this.#closeLine();
  }

  /** A block of the records that were ended; null if there is none, or, where only a full one is wanted, too few. */
  take(wanted: 'full' | 'any'): RowBlock | null {
    if (this.#whole === 0 || (wanted === 'full' && this.#whole < blockBytes)) return null;
    const bytes = this.#bytes.slice(0, this.#whole);
    const block = { number: this.#number, bytes, firstLine: this.#firstLine };
    this.#bytes.copyWithin(0, this.#whole, this.#end);
    this.#record -= this.#whole;
    this.#end -= this.#whole;
    this.#whole = 0;
    this.#number += 1;
    return block;
  }

  #closeLine(): void {
    this.#reserve(1);
    this.#bytes[this.#end] = newline;
    if (this.#whole === 0) this.#firstLine = Math.max(this.#line, 1);
    this.#end += 1;
    this.#whole = this.#end;
  }

  #ascii(text: string): void {
    this.#reserve(text.length);
    for (let i = 0; i < text.length; i += 1) this.#bytes[this.#end + i] = text.charCodeAt(i);
    this.#end += text.length;
  }

  #reserve(count: number): void {
    const needed = this.#end + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}

/** In one line. */
const shortened = (text: string): string =>
  shortenedText(text.slice(0, longestText * 2).replace(/\s+/g, ' '));
