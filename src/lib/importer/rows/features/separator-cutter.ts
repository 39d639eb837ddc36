import type { RowProblem } from '../row-source.ts';
import { countLineFeeds } from '../table/count-line-feeds.ts';
import type { BlockWriter } from './block-writer.ts';

const newline = 10;
const blank = 32;

/** Byte after a record of newline-delimited JSON, and before one of a GeoJSON text sequence (RFC 8142). */
export const separators = { newline, 'record-separator': 30 } as const;

/** Cuts text into records at every separator; blank ones are left out. */
export class SeparatorCutter {
  #line = 1;
  #isBegun = false;
  #isBlank = true;
  readonly #separator: number;
  readonly #writer: BlockWriter;

  constructor(separator: keyof typeof separators, writer: BlockWriter) {
    this.#separator = separators[separator];
    this.#writer = writer;
  }

  cut(chunk: Uint8Array): null {
    let at = 0;
    while (at < chunk.length) {
      const found = chunk.indexOf(this.#separator, at);
      const end = found === -1 ? chunk.length : found;
      this.#copy(chunk.subarray(at, end));
      if (found !== -1) this.#end();
      at = end + 1;
    }
    return null;
  }

  /** To be called at the end of the file. The last record needs no separator, but is cut off if it is no JSON. */
  end(): RowProblem | null {
    if (this.#isBlank || isJson(this.#writer.record())) {
      this.#end();
      return null;
    }
    return { reason: 'cut-off', line: this.#line, text: this.#writer.begun() };
  }

  #copy(part: Uint8Array): void {
    if (!this.#isBegun) this.#writer.begin(this.#line);
    this.#isBegun = true;
    if (this.#isBlank) this.#isBlank = part.every((byte) => byte <= blank);
    this.#writer.write(part);
    if (this.#separator !== newline) this.#line += countLineFeeds(part, 0, part.length);
  }

  #end(): void {
    if (!this.#isBlank) this.#writer.end();
    this.#isBegun = false;
    this.#isBlank = true;
    if (this.#separator === newline) this.#line += 1;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
