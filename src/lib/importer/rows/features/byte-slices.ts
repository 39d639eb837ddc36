import { joinedBytes } from './joined-bytes.ts';

/** Bytes that come in pieces of any size and are taken in others, one after the other. */
export class ByteSlices {
  readonly #pieces: AsyncGenerator<Uint8Array, void, void>;
  #piece: Uint8Array = new Uint8Array();

  constructor(pieces: AsyncGenerator<Uint8Array, void, void>) {
    this.#pieces = pieces;
  }

  /** The next bytes; fewer at the end. They may be a view of a larger piece. */
  async take(count: number): Promise<Uint8Array> {
    if (this.#piece.length < count) {
      const missing = count - this.#piece.length;
      const parts = [this.#piece];
      await this.#pass(missing, (part) => parts.push(part));
      return joinedBytes(parts);
    }
    const taken = this.#piece.subarray(0, count);
    this.#piece = this.#piece.subarray(count);
    return taken;
  }

  /** Leaves out the next bytes, and says how many there were. */
  async skip(count: number): Promise<number> {
    const held = Math.min(count, this.#piece.length);
    if (held === count) {
      this.#piece = this.#piece.subarray(count);
      return count;
    }
    return held + (await this.#pass(count - held, () => undefined));
  }

  /** Lets so many bytes pass, of the pieces to come. */
  async #pass(count: number, onpart: (part: Uint8Array) => void): Promise<number> {
    let passed = 0;
    this.#piece = new Uint8Array();
    while (passed < count) {
      const { done, value } = await this.#pieces.next();
      if (done === true) break;
      const part = value.subarray(0, count - passed);
      onpart(part);
      passed += part.length;
      this.#piece = value.subarray(part.length);
    }
    return passed;
  }

  /** Ends the reading of the pieces. */
  async end(): Promise<void> {
    await this.#pieces.return();
  }
}
