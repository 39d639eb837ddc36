import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareMetresPerUnit } from './area-units.ts';
import { areaInEveryUnit, lengthInEveryUnit } from './every-unit.ts';
import { formatMeasuredArea, formatMeasuredLength } from './measured-quantity.ts';
import { unitSystems } from './units.ts';

const metric = { units: 'metric', locale: 'en' } as const;
const exactly = (value: number) => ({ value, low: value, high: value });

describe('square units', () => {
  it('have exact factors', () => {
    // 43,560 square feet of 0.3048 m, and 640 acres to the square mile.
    expect(squareMetresPerUnit.ac).toBeCloseTo(43_560 * 0.3048 ** 2, 9);
    expect(squareMetresPerUnit['mi²']).toBeCloseTo(640 * squareMetresPerUnit.ac, 6);
    expect(squareMetresPerUnit['nmi²']).toBe(3_429_904);
    expect(squareMetresPerUnit['ft²']).toBeCloseTo(0.092_903_04, 12);
  });
});

describe('formatMeasuredLength', () => {
  it('gives four digits to what is certain, and no range', () => {
    expect(formatMeasuredLength(exactly(180_123.4), metric)).toEqual({
      value: '180.1 km',
      range: null,
    });
  });

  it('has no decimals of nothing', () => {
    expect(formatMeasuredLength(exactly(0), metric).value).toBe('0 m');
  });

  it('gives no digits that the range does not support', () => {
    expect(formatMeasuredLength({ value: 180_123, low: 175_123, high: 185_123 }, metric)).toEqual({
      value: '180 km',
      range: '175–185 km',
    });
  });
});

describe('formatMeasuredArea', () => {
  it.each([
    [0, 'metric', '0 m²'],
    [9999, 'metric', '9,999 m²'],
    [9999.9, 'metric', '1.000 ha'],
    [123_456, 'metric', '12.35 ha'],
    [999_999, 'metric', '1.000 km²'],
    [143_000_000, 'metric', '143.0 km²'],
    [510e12, 'metric', '510,000,000 km²'],
    [4000, 'imperial', '43,056 ft²'],
    [4_046.856_422_4, 'imperial', '1.000 ac'],
    [2_589_988.110_336, 'imperial', '1.000 mi²'],
    [3_429_904, 'nautical', '1.000 nmi²'],
  ] as const)('writes %d m² in %s units as %s', (squareMetres, units, text) => {
    expect(formatMeasuredArea(exactly(squareMetres), { units, locale: 'en' })).toEqual({
      value: text,
      range: null,
    });
  });

  it('rounds to what the range supports', () => {
    const area = { value: 5_213_456_789, low: 5_113_456_789, high: 5_313_456_789 };
    expect(formatMeasuredArea(area, metric)).toEqual({
      value: '5,200 km²',
      range: '5,100–5,300 km²',
    });
  });

  it('answers for any area', () => {
    const any = fc.record({
      value: fc.double({ min: 0, max: 5.2e14, noNaN: true }),
      slack: fc.double({ min: 0, max: 1e14, noNaN: true }),
      units: fc.constantFrom(...unitSystems),
    });
    fc.assert(
      fc.property(any, ({ value, slack, units }) => {
        const low = Math.max(0, value - slack);
        const text = formatMeasuredArea(
          { value, low, high: value + slack },
          { units, locale: 'en' },
        );
        expect(text.value).toMatch(/^[\d,.]+ (m²|ha|km²|ft²|ac|mi²|nmi²)$/);
      }),
    );
  });
});

describe('every unit', () => {
  it('has a length in each, to the millimetre', () => {
    expect(
      lengthInEveryUnit(180_123.4567, 'en').map(({ unit, value }) => `${value} ${unit}`),
    ).toEqual([
      '180,123.457 m',
      '180.123457 km',
      '590,956.223 ft',
      '111.923527 mi',
      '97.258886 nmi',
    ]);
  });

  it('has an area in each, to the square metre', () => {
    expect(areaInEveryUnit(1e6, 'en').map(({ unit, value }) => `${value} ${unit}`)).toEqual([
      '1,000,000 m²',
      '100.0000 ha',
      '1.000000 km²',
      '10,763,910 ft²',
      '247.1054 ac',
      '0.386102 mi²',
      '0.291553 nmi²',
    ]);
  });
});
