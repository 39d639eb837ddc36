import { describe, expect, it } from 'vitest';
import { formatPlainLength, formatPlainRange } from './length-plain.ts';
import { formatQuotedLength, formatQuotedNumber } from './quoted-length.ts';

const metric = { units: 'metric', locale: 'en' } as const;
const imperial = { units: 'imperial', locale: 'en' } as const;

describe('formatPlainLength', () => {
  it.each([
    [799_497.4, '799.5 km'],
    [276_065.2, '276.1 km'],
    [54_000.00000000001, '54 km'],
    [2850, '2.85 km'],
    [4200, '4.2 km'],
    [700.4, '700 m'],
    [0, '0 m'],
    [1e300, `1${',000'.repeat(99)} km`],
    [Infinity, '∞ km'],
  ])('writes %d m as %s', (metres, text) => {
    expect(formatPlainLength(metres, metric)).toBe(text);
  });

  it('follows the units of the reader', () => {
    expect(formatPlainLength(60_000, imperial)).toBe('37.3 mi');
    expect(formatPlainLength(60_000, { units: 'nautical', locale: 'en' })).toBe('32.4 nmi');
  });
});

describe('formatPlainRange', () => {
  it('rounds both ends alike', () => {
    expect(formatPlainRange({ lowMetres: 54_000, highMetres: 66_000 }, metric)).toBe('54–66 km');
    expect(formatPlainRange({ lowMetres: 329_650, highMetres: 364_350 }, metric)).toBe(
      '329.7–364.4 km',
    );
    expect(formatPlainRange({ lowMetres: 2850, highMetres: 4200 }, metric)).toBe('2.85–4.20 km');
    expect(formatPlainRange({ lowMetres: 54_000, highMetres: 66_000 }, imperial)).toBe(
      '33.6–41.0 mi',
    );
  });

  it('writes equal ends once', () => {
    expect(formatPlainRange({ lowMetres: 60_000, highMetres: 60_000 }, metric)).toBe('60 km');
  });

  it('has a text for ends that no number holds', () => {
    expect(formatPlainRange({ lowMetres: 0, highMetres: Infinity }, metric)).toBe('0–∞ km');
    expect(formatPlainRange({ lowMetres: Infinity, highMetres: Infinity }, metric)).toBe('∞ km');
  });
});

describe('quoted lengths', () => {
  it.each([
    [60, 'km', '60 km'],
    [1000, 'km', '1,000 km'],
    [37.5, 'mi', '37.5 mi'],
    [0, 'nmi', '0 nmi'],
    [1e-300, 'm', '0.000000 m'],
  ] as const)('keep their unit and their digits: %d %s', (value, unit, text) => {
    expect(formatQuotedLength({ value, unit }, 'en')).toBe(text);
  });

  it('can be written without the unit', () => {
    expect(formatQuotedNumber({ value: 3, unit: 'km' }, 'en')).toBe('3');
  });
});
