import type { RowKeys } from '../radix-order.ts';

/**
 * Keys of 64 bits in the order of numbers, by the bits of IEEE 754: of two positive numbers the greater has the
 * greater bits, of two negative ones the lesser. -0 counts as 0. Keys of NaN mean nothing.
 */
export function numberKeys(numbers: ArrayLike<number>, descending: boolean): RowKeys {
  const { length } = numbers;
  const high = new Uint32Array(length);
  const low = new Uint32Array(length);
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  // The machine's order of bytes.
  one[0] = 1;
  const [lowHalf, highHalf] = halves[1] === 0 ? [1, 0] : [0, 1];
  const turned = descending ? 0xffffffff : 0;
  for (let i = 0; i < length; i += 1) {
    one[0] = (numbers[i] as number) + 0;
    const top = halves[highHalf] as number;
    const isNegative = top >= 0x80000000;
    high[i] = (isNegative ? ~top : top | 0x80000000) ^ turned;
    low[i] = (isNegative ? ~(halves[lowHalf] as number) : (halves[lowHalf] as number)) ^ turned;
  }
  return { high, low };
}
