import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoColumns } from './columns.ts';

describe('intoColumns', () => {
  it('makes the longest column as short as can be', () => {
    expect(intoColumns([300, 200, 40, 40], 2, 10)).toEqual([[0], [1, 2, 3]]);
    expect(intoColumns([100, 90, 60, 60], 2, 10)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(intoColumns([100, 90, 60, 60], 3, 10)).toEqual([[0], [1], [2, 3]]);
    expect(intoColumns([5], 1, 10)).toEqual([[0]]);
  });

  it('counts the gaps', () => {
    expect(intoColumns([10, 10, 15], 2, 0)).toEqual([[0, 1], [2]]);
    expect(intoColumns([10, 11, 1, 1], 2, 100)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('keeps every block, in order, and leaves no column empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (heights, wanted) => {
          const count = Math.min(wanted, heights.length);
          const columns = intoColumns(heights, count, 18);
          expect(columns).toHaveLength(count);
          expect(columns.every(({ length }) => length > 0)).toBe(true);
          expect(columns.flat()).toEqual([...heights.keys()]);
        },
      ),
    );
  });

  it('refuses more columns than blocks', () => {
    expect(() => intoColumns([1], 2, 0)).toThrow('1 blocks do not fill 2 columns');
    expect(() => intoColumns([1], 0, 0)).toThrow('0 columns');
  });
});
