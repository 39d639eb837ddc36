import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingExponent, roundAbove, roundBelow, roundToDecimals } from './round.ts';

describe('roundToDecimals', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.15, 1, 0.2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [77_123, -3, 77_000],
    [500, -3, 1000],
    [1e-9, 7, 0],
    [123_456_789_012.5, 0, 123_456_789_013],
  ])('rounds %d to %d decimals: %d', (value, decimals, expected) => {
    expect(roundToDecimals(value, decimals)).toBe(expected);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundToDecimals(-0.2, 0), 0)).toBe(true);
  });

  it('is at most half a step off, and mirrors negative values', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.integer({ min: -3, max: 7 }),
        (value, decimals) => {
          const rounded = roundToDecimals(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-7);
          expect(roundToDecimals(-value, decimals)).toBe(0 - rounded);
        },
      ),
    );
  });

  it('refuses what is no number', () => {
    expect(() => roundToDecimals(NaN, 2)).toThrow('Cannot round the number NaN.');
  });
});

describe('leadingExponent', () => {
  it.each([
    [1000, 3],
    [999.999, 2],
    [0.001, -3],
    [0.05, -2],
    [0.1 + 0.2, -1],
  ])('of %d is %d', (value, expected) => {
    expect(leadingExponent(value)).toBe(expected);
  });

  it('refuses zero', () => {
    expect(() => leadingExponent(0)).toThrow('not 0');
  });
});

describe('roundBelow', () => {
  it.each([
    [1, 1],
    [1.999, 1],
    [2, 2],
    [4.9, 2],
    [5, 5],
    [9.99, 5],
    [1000, 1000],
    [0.3, 0.2],
    [0.07, 0.05],
    [1 - Number.EPSILON / 2, 0.5],
    [Number.MIN_VALUE, Number.MIN_VALUE],
    [1.7e300, 1e300],
  ])('of %d is %d', (limit, expected) => {
    expect(roundBelow(limit)).toBe(expected);
  });

  it('refuses what has no round number below it', () => {
    expect(() => roundBelow(0)).toThrow('not 0');
    expect(() => roundBelow(NaN)).toThrow('not NaN');
  });
});

describe('roundAbove', () => {
  it.each([
    [1, 1],
    [1.001, 2],
    [2, 2],
    [2.1, 5],
    [5, 5],
    [5.1, 10],
    [1000, 1000],
    [0.3, 0.5],
    [0.07, 0.1],
    [1 - Number.EPSILON / 2, 1],
    [1.7e300, 2e300],
  ])('of %d is %d', (limit, expected) => {
    expect(roundAbove(limit)).toBe(expected);
  });

  it('refuses what has no round number above it', () => {
    expect(() => roundAbove(0)).toThrow('not 0');
    expect(() => roundAbove(Infinity)).toThrow('not Infinity');
  });
});
