type Numbers =
  | Float64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** A column of numbers that blocks are added to. */
export class GrowingColumn<Column extends Numbers> {
  readonly #make: new (length: number) => Column;
  #numbers: Column;
  #length = 0;

  constructor(make: new (length: number) => Column) {
    this.#make = make;
    this.#numbers = new make(0);
  }

  /** @param expectedLength how long the column is likely to become; memory that is not used costs little. */
  add(block: Column, expectedLength: number): void {
    const length = this.#length + block.length;
    if (length > this.#numbers.length) {
      const grown = new this.#make(Math.max(length, expectedLength, 1.5 * this.#numbers.length));
      grown.set(this.numbers);
      this.#numbers = grown;
    }
    this.#numbers.set(block, this.#length);
    this.#length = length;
  }

  /** What has been added so far. */
  get numbers(): Column {
    return this.#numbers.subarray(0, this.#length) as Column;
  }
}
