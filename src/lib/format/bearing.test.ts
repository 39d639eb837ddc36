import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compassPoint, compassPoints, formatBearing } from './bearing.ts';

describe('formatBearing', () => {
  it.each([
    [0, '0.0°'],
    [43.25, '43.3°'],
    [359.94, '359.9°'],
    [359.96, '0.0°'],
    [360, '0.0°'],
    [-90, '270.0°'],
    [-1e-20, '0.0°'],
    [765, '45.0°'],
  ])('%d is %s', (degrees, expected) => {
    expect(formatBearing(degrees, 'en')).toBe(expected);
  });

  it("uses the locale's digits and the decimals asked for", () => {
    expect(formatBearing(43.2, 'fa')).toBe('۴۳٫۲°');
    expect(formatBearing(359.5, 'en', 0)).toBe('0°');
  });

  it('refuses what is no number', () => {
    expect(() => formatBearing(NaN, 'en')).toThrow('not NaN');
  });
});

describe('compassPoint', () => {
  it.each([
    [0, 'N'],
    [11.24, 'N'],
    [11.25, 'NNE'],
    [348.74, 'NNW'],
    [348.75, 'N'],
    [180, 'S'],
    [-45, 'NW'],
    [112.5, 'ESE'],
  ] as const)('of %d is %s', (degrees, expected) => {
    expect(compassPoint(degrees)).toBe(expected);
  });

  it('is never more than 11.25° off', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (degrees) => {
        const middle = compassPoints.indexOf(compassPoint(degrees)) * 22.5;
        const off = Math.abs(((((degrees - middle) % 360) + 540) % 360) - 180);
        expect(off).toBeLessThanOrEqual(11.25 + 1e-9);
      }),
    );
  });
});
