const digitBits = 11;
const digitCount = 2 ** digitBits;
const digitMask = digitCount - 1;
const digitsOfHalf = 3;

/** Keys of 64 bits that rows are sorted by, as two halves. */
export interface RowKeys {
  readonly high: Uint32Array<ArrayBuffer>;
  readonly low: Uint32Array<ArrayBuffer>;
}

/**
 * The given rows in ascending order of their keys; those with the same key stay in the order given. Radix sort from
 * the lowest digit: some 80 ms for a million keys of 64 bits, less where digits are the same in all.
 */
export function radixOrder(
  { high, low }: RowKeys,
  rows: Uint32Array<ArrayBuffer>,
): Uint32Array<ArrayBuffer> {
  const lowCounts = countDigits(low, rows);
  const highCounts = countDigits(high, rows);
  let from = rows.slice();
  let into = new Uint32Array(rows.length);
  for (let digit = 0; digit < 2 * digitsOfHalf; digit += 1) {
    const isLow = digit < digitsOfHalf;
    const place = digit % digitsOfHalf;
    const counts = (isLow ? lowCounts : highCounts).subarray(
      place * digitCount,
      (place + 1) * digitCount,
    );
    if (!turnIntoStarts(counts, rows.length)) continue;
    spread(isLow ? low : high, place * digitBits, from, into, counts);
    [from, into] = [into, from];
  }
  return from;
}

/** How many rows have each value of each of the three digits, which does not hang on their order. */
function countDigits(keys: Uint32Array, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(digitsOfHalf * digitCount);
  for (let i = 0; i < rows.length; i += 1) {
    const key = keys[rows[i] as number] as number;
    const first = key & digitMask;
    const second = digitCount + ((key >>> digitBits) & digitMask);
    const third = 2 * digitCount + (key >>> (2 * digitBits));
    counts[first] = (counts[first] as number) + 1;
    counts[second] = (counts[second] as number) + 1;
    counts[third] = (counts[third] as number) + 1;
  }
  return counts;
}

/** Makes of counts where each begins; false if all have the same digit, so that nothing is left to sort by it. */
function turnIntoStarts(counts: Uint32Array, rowCount: number): boolean {
  let sum = 0;
  for (let digit = 0; digit < digitCount; digit += 1) {
    const count = counts[digit] as number;
    if (count === rowCount) return false;
    counts[digit] = sum;
    sum += count;
  }
  return true;
}

function spread(
  keys: Uint32Array,
  shift: number,
  from: Uint32Array,
  into: Uint32Array,
  starts: Uint32Array,
): void {
  for (let i = 0; i < from.length; i += 1) {
    const row = from[i] as number;
    const digit = ((keys[row] as number) >>> shift) & digitMask;
    const at = starts[digit] as number;
    into[at] = row;
    starts[digit] = at + 1;
  }
}
