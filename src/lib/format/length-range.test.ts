import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRangeInUnit } from './length-number-format.ts';
import { formatLengthHeadline, formatLengthRange, roundedToUncertainty } from './length-range.ts';
import { metresPerUnit, unitSystems } from './units.ts';

const headline = (
  value: number,
  low: number,
  high: number,
  units = unitSystems[0],
  locale = 'en',
) =>
  formatLengthHeadline(
    roundedToUncertainty(value, { lowMetres: low, highMetres: high }, units),
    locale,
  );

describe('headlines', () => {
  it('round to the leading digit of half the range', () => {
    // Panjgur: every border dataset, and a radius of 5 km.
    expect(headline(77_260, 71_516, 84_305)).toEqual({ value: '77 km', range: '72–84 km' });
    expect(headline(77_123, 76_900, 77_400)).toEqual({ value: '77.1 km', range: '76.9–77.4 km' });
    expect(headline(366_300, 320_000, 410_000)).toEqual({ value: '370 km', range: '320–410 km' });
    expect(headline(640, 580, 705)).toEqual({ value: '640 m', range: '580–710 m' });
  });

  it('have no range where nothing is uncertain', () => {
    expect(headline(77_123.4, 77_123.4, 77_123.4)).toEqual({ value: '77.1 km', range: null });
  });

  it('are written in the units and language of the reader', () => {
    const rounded = roundedToUncertainty(
      77_123,
      { lowMetres: 72_400, highMetres: 83_900 },
      'nautical',
    );
    expect(formatLengthHeadline(rounded, 'en')).toEqual({ value: '42 nmi', range: '39–45 nmi' });
    expect(headline(77_123, 72_400, 83_900, 'metric', 'fa').range).toBe('۷۲–۸۴ کیلومتر');
  });

  it('refuse a range that leaves the value out', () => {
    expect(() => headline(5, 6, 7)).toThrow('does not hold 5 m');
    expect(() => headline(NaN, 6, 7)).toThrow('does not hold NaN m');
  });
});

describe('formatLengthRange', () => {
  it('writes both ends in the unit of the higher one', () => {
    const metric = { units: 'metric', locale: 'en' } as const;
    expect(formatLengthRange({ lowMetres: 71_516, highMetres: 84_305 }, metric)).toBe(
      '71.5–84.3 km',
    );
    expect(formatLengthRange({ lowMetres: 0, highMetres: 154_000 }, metric)).toBe('0–154 km');
    const rough = { ...metric, digits: 2 };
    expect(formatLengthRange({ lowMetres: 19_400, highMetres: 80_790 }, rough)).toBe('19–81 km');
  });
});

describe('formatRangeInUnit', () => {
  it('writes equal ends once, and not as an approximation', () => {
    expect(formatRangeInUnit(72, 72, 'km', 0, 'en')).toBe('72 km');
  });
});

describe('roundedToUncertainty', () => {
  it('moves neither end by more than half a step, and takes a step that the range supports', () => {
    const length = fc.integer({ min: 0, max: 2e10 }).map((millimetres) => millimetres / 1000);
    fc.assert(
      fc.property(
        fc.tuple(length, length, length),
        fc.constantFrom(...unitSystems),
        (lengths, units) => {
          const [low = 0, value = 0, high = 0] = lengths.toSorted((a, b) => a - b);
          fc.pre(high - low > 1e-3);
          const range = { lowMetres: low, highMetres: high };
          const rounded = roundedToUncertainty(value, range, units);
          const perUnit = metresPerUnit[rounded.unit];
          const step = 10 ** -rounded.decimals;
          const noise = 1e-6;
          expect(Math.abs(low / perUnit - rounded.low)).toBeLessThanOrEqual(step / 2 + noise);
          expect(Math.abs(rounded.high - high / perUnit)).toBeLessThanOrEqual(step / 2 + noise);
          expect(step * perUnit).toBeLessThanOrEqual((high - low) / 2 + noise);
          expect(step * perUnit * 10).toBeGreaterThan((high - low) / 2 - noise);
        },
      ),
    );
  });
});
