import type { ImportProblem } from '../../import-issue.ts';
import { longestRecordBytes } from './block-writer.ts';
import type { ByteSlices } from './byte-slices.ts';

/**
 * Stands between a file and the library that reads it, which asks for as many bytes as the file says: for more than
 * there are, or than a record may have, it gets none.
 */
export class FlatGeobufGate {
  /** Why the file ends early, if it does. */
  problem: ImportProblem | null = null;
  /** What is asked for next: a part of the header, an index, which is left out, or a part of a feature. */
  #next: 'header' | 'index' | 'feature' = 'header';
  #read = 0;
  readonly #slices: ByteSlices;
  readonly #fileBytes: number;

  constructor(slices: ByteSlices, fileBytes: number) {
    this.#slices = slices;
    this.#fileBytes = fileBytes;
  }

  /** To be told when the header has been read. */
  headerRead(hasIndex: boolean): void {
    this.#next = hasIndex ? 'index' : 'feature';
  }

  /** The next bytes, none at the end; named by the library. */
  async slice(count: number): Promise<Uint8Array> {
    const left = this.#fileBytes - this.#read;
    if (left === 0 && this.#next === 'feature') return new Uint8Array();
    if (!(count <= left)) return this.#end('cut-off');
    this.#read += count;
    if (this.#next === 'index') {
      this.#next = 'feature';
      await this.#slices.skip(count);
      return new Uint8Array();
    }
    if (count > longestRecordBytes) return this.#end('feature-too-large');
    return this.#slices.take(count);
  }

  #end(reason: ImportProblem): never {
    this.problem = reason;
    throw new RangeError(reason);
  }
}
