import { describe, expect, it } from 'vitest';
import { formatLength, formatLengthExact } from './length.ts';
import type { LengthFormat } from './length.ts';

const en = { units: 'metric', locale: 'en' } as const;

describe('formatLength', () => {
  it.each<[number, Partial<LengthFormat>, string]>([
    [0, {}, '0.00 m'],
    [5.231, {}, '5.23 m'],
    [343.4, {}, '343 m'],
    [999.4, {}, '999 m'],
    [999.6, {}, '1.00 km'],
    [77_123, {}, '77.1 km'],
    [1_551_090, {}, '1,551 km'],
    [77_123, { digits: 5 }, '77.123 km'],
    [-77_123, {}, '-77.1 km'],
    [304.6, { units: 'imperial' }, '999 ft'],
    [304.7, { units: 'imperial' }, '0.19 mi'],
    [200, { units: 'imperial' }, '656 ft'],
    [80_467.2, { units: 'imperial' }, '50.0 mi'],
    [100, { units: 'nautical' }, '100 m'],
    [926, { units: 'nautical' }, '0.50 nmi'],
    [77_123, { units: 'nautical' }, '41.6 nmi'],
  ])('%d m with %o is %s', (metres, format, expected) => {
    expect(formatLength(metres, { ...en, ...format })).toBe(expected);
  });

  it.each<[number, number, string]>([
    [77_123, 12, '77.12 km'],
    [77_123, 120, '77.1 km'],
    [77_123, 1000, '77 km'],
    [77_500, 9999, '78 km'],
    [77_123, 10_000, '80 km'],
    [343, 60, '340 m'],
    [300, 2000, '0 km'],
    [343.4, 0.5, '343.4 m'],
  ])('%d m known to %d m is %s', (metres, resolutionMetres, expected) => {
    expect(formatLength(metres, { ...en, resolutionMetres, digits: 4 })).toBe(expected);
  });

  it("uses the locale's digits and unit, and keeps nmi as a symbol", () => {
    expect(formatLength(77_123, { ...en, locale: 'fa' })).toBe('۷۷٫۱ کیلومتر');
    expect(formatLength(77_123, { ...en, locale: 'de' })).toBe('77,1 km');
    expect(formatLength(77_123, { units: 'nautical', locale: 'fa' })).toBe('۴۱٫۶ nmi');
  });

  it('refuses lengths and resolutions that are none', () => {
    expect(() => formatLength(Infinity, en)).toThrow('not Infinity');
    expect(() => formatLength(5, { ...en, resolutionMetres: -1 })).toThrow('not -1');
  });
});

describe('formatLengthExact', () => {
  it.each<[LengthFormat['units'], string]>([
    ['metric', '78,801.235 m'],
    ['imperial', '48.964817 mi'],
    ['nautical', '42.549263 nmi'],
  ])('in %s units', (units, expected) => {
    expect(formatLengthExact(78_801.2345, { units, locale: 'en' })).toBe(expected);
  });
});
