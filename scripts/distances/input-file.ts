import type { RowFile } from '../../src/lib/importer/rows/row-source.ts';

/** Enough to tell what it is; the same as is looked at of a file. */
const headBytes = 512 * 1024;

/** A stream that is read like a file: its start may be read again and again until `settle`, the rest once. */
export class InputFile implements RowFile {
  readonly name = '';
  readonly #chunks: AsyncIterator<Uint8Array>;
  #kept: Uint8Array<ArrayBuffer>[] = [];
  #isEnded = false;
  #isSettled = false;

  private constructor(chunks: AsyncIterator<Uint8Array>) {
    this.#chunks = chunks;
  }

  /** Waits for the start of a stream. */
  static async from(chunks: AsyncIterable<Uint8Array>): Promise<InputFile> {
    const file = new InputFile(chunks[Symbol.asyncIterator]());
    for (let size = 0; size < headBytes;) {
      const chunk = await file.#next();
      if (chunk === null) break;
      size += chunk.length;
    }
    return file;
  }

  /** Endless until the end has been seen. */
  get size(): number {
    const seen = this.#kept.reduce((sum, { length }) => sum + length, 0);
    return this.#isEnded ? seen : Number.MAX_SAFE_INTEGER;
  }

  /** Of what has been seen. */
  slice(start?: number, end?: number): Blob {
    return new Blob(this.#kept).slice(start, end);
  }

  /** What has been seen is no longer kept once it is read. */
  settle(): void {
    this.#isSettled = true;
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let read = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          const chunk = this.#isSettled
            ? (this.#kept.shift() ?? (await this.#next()))
            : (this.#kept[read] ?? (await this.#next()));
          read += 1;
          if (chunk === null) controller.close();
          else controller.enqueue(chunk);
        },
      },
      // Nothing is read before it is wanted, since what was read and not taken would be lost.
      { highWaterMark: 0 },
    );
  }

  async #next(): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#isEnded) return null;
    const next = await this.#chunks.next();
    this.#isEnded = next.done === true;
    if (next.done === true) return null;
    const chunk = new Uint8Array(next.value);
    if (!this.#isSettled) this.#kept.push(chunk);
    return chunk;
  }
}
