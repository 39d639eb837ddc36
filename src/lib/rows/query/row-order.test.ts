import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOrder, rankOrder } from './row-order.ts';

const numbers = fc.array(
  fc.oneof(
    fc.double(),
    fc.constantFrom(NaN, 0, -0, 5e-324, -5e-324, 1, -1, Infinity, -Infinity, 2 ** 32, 2 ** 53),
  ),
  { maxLength: 60 },
);

/** By a sort that compares; it keeps the order of what is equal. */
function naiveOrder(values: readonly number[], descending: boolean): number[] {
  const rows = values.map((_, row) => row);
  const missing = rows.filter((row) => Number.isNaN(values[row]));
  const present = rows.filter((row) => !Number.isNaN(values[row]));
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  present.sort((a, b) => (descending ? -1 : 1) * compare(values[a]!, values[b]!));
  return [...present, ...missing];
}

describe('numberOrder', () => {
  it('is the order of numbers, what is equal as in the file, what is missing last', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, descending) => {
        expect([...numberOrder(values, descending)]).toEqual(naiveOrder(values, descending));
      }),
      { numRuns: 400 },
    );
  });
});

describe('rankOrder', () => {
  it('is the order of ranks, 0 last', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000)), fc.boolean(), (ranks, descending) => {
        const values = ranks.map((rank) => (rank === 0 ? NaN : rank));
        expect([...rankOrder(Uint32Array.from(ranks), descending)]).toEqual(
          naiveOrder(values, descending),
        );
      }),
    );
  });
});
