import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalsForRadius,
  mgrsDigitsForRadius,
  plusCodeDigitsForRadius,
  sexagesimalPrecisionForRadius,
} from './coordinate-precision.ts';

describe('digits by radius', () => {
  it.each([
    [0, 7, 4, 5, 11],
    [3, 5, 2, 5, 11],
    [30, 4, 1, 4, 10],
    [100, 4, 0, 3, 10],
    [1000, 3, 0, 2, 8],
    [5000, 2, 'minutes', 2, 6],
    [20_000, 1, 'minutes', 1, 6],
    [200_000, 0, 'minutes', 0, 4],
  ])('%d m: %d decimals, seconds to %s, MGRS %d, plus code %d', (radius, dd, dms, mgrs, plus) => {
    expect(decimalsForRadius(radius)).toBe(dd);
    expect(sexagesimalPrecisionForRadius(radius)).toBe(dms);
    expect(mgrsDigitsForRadius(radius)).toBe(mgrs);
    expect(plusCodeDigitsForRadius(radius)).toBe(plus);
  });

  it('never asks for a step finer than a tenth of the radius', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 100_000, noNaN: true }), (radius) => {
        const finest = radius / 10;
        const plusCellMetres = { 4: 111_319, 6: 5566, 8: 278.3, 10: 13.92, 11: 2.783 };
        expect(111_320 / 10 ** decimalsForRadius(radius)).toBeGreaterThanOrEqual(finest);
        expect(10 ** (5 - mgrsDigitsForRadius(radius))).toBeGreaterThanOrEqual(finest);
        expect(plusCellMetres[plusCodeDigitsForRadius(radius)]).toBeGreaterThanOrEqual(finest);
      }),
    );
  });

  it('refuses a radius that is none', () => {
    expect(() => decimalsForRadius(-1)).toThrow('not -1');
    expect(() => mgrsDigitsForRadius(NaN)).toThrow('not NaN');
  });
});
