import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimMeasurement, MeasuredRange } from './claim-test.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { MAX_TOLERANCE } from './claimed-bounds.ts';
import { compareClaim } from './compare-claim.ts';

const figure: DistanceFigure = {
  kind: 'distance',
  subject: { kind: 'place', place: 'saravan' },
  from: { kind: 'place', place: 'zahedan' },
  quoted: { value: 347, unit: 'km' },
  approximation: 'none',
  method: 'not-stated',
};
const place = (id: string) =>
  ({ id, location: { kind: 'unlocated' }, precision: 'unlocated' }) as const;
const measured = (range: MeasuredRange): ClaimMeasurement => ({
  kind: 'between-places',
  subject: place('saravan'),
  from: place('zahedan'),
  range,
  bearingDegrees: null,
});
const straight = measured({ valueMetres: 276_000, lowMetres: 266_000, highMetres: 286_000 });
const unmeasured: ClaimMeasurement = {
  kind: 'not-measured',
  unlocated: ['saravan'],
  contexts: [],
  range: null,
};

describe('compareClaim', () => {
  it('reads a distance of which nothing is said as a straight line', () => {
    const comparison = compareClaim(figure, straight, 0.1);
    expect(comparison.verdict).toBe('disagrees');
    expect(comparison.relation).toBe('longer');
    expect(comparison.ratio).toBeCloseTo(347 / 276, 12);
    expect(comparison.fitting).toEqual(comparison.claimed);
  });

  it('lets a road be longer than the straight line, but never shorter', () => {
    const road = { ...figure, method: 'road' } as const;
    const longer = compareClaim(road, straight, 0.1);
    expect(longer.verdict).toBe('agrees');
    expect(longer.fitting.lowMetres).toBe(0);
    expect(longer.claimed.lowMetres).toBe(347_000 * 0.95);
    const shorter = compareClaim({ ...road, quoted: { value: 250, unit: 'km' } }, straight, 0.1);
    expect(shorter.verdict).toBe('disagrees');
    expect(shorter.relation).toBe('shorter');
  });

  it('keeps the lower end of a border’s length, which is no road', () => {
    const range = { valueMetres: null, lowMetres: 816_000, highMetres: 840_000 };
    const border: ClaimMeasurement = { kind: 'border-length', lengths: [], range };
    const length = {
      ...figure,
      subject: { kind: 'border-length' },
      from: null,
      quoted: { value: 1000, unit: 'km' },
      method: 'road',
    } as const;
    expect(compareClaim(length, border, 0.1).verdict).toBe('disagrees');
  });

  it('takes the ratio to the longest where there is no single length, and none to nothing', () => {
    const range = { valueMetres: null, lowMetres: 0, highMetres: 173_500 };
    expect(compareClaim(figure, measured(range), 0.1).ratio).toBe(2);
    const zero = { valueMetres: 0, lowMetres: 0, highMetres: 0 };
    expect(compareClaim(figure, measured(zero), 0.1).ratio).toBeNull();
    expect(compareClaim(figure, unmeasured, 0.1)).toMatchObject({
      verdict: 'cannot-be-told',
      relation: 'not-measured',
      ratio: null,
    });
  });

  it('tells the share that the wording takes of the tolerance', () => {
    const shareOf = (approximation: DistanceFigure['approximation']) =>
      compareClaim({ ...figure, approximation }, straight, 0.1).wordingShare;
    expect(shareOf('about')).toBe(0.1);
    expect(shareOf('none')).toBe(0.05);
    expect(shareOf('more-than')).toBe(0);
  });

  describe('whatever the figures', () => {
    const value = fc.oneof(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom(0, Number.MIN_VALUE, 1e9, Number.MAX_VALUE),
    );
    const anyFigure = fc
      .record({
        quoted: fc.record({ value, unit: fc.constantFrom('m', 'km', 'mi', 'nmi') }),
        approximation: fc.constantFrom('none', 'about', 'more-than', 'less-than', 'span'),
        method: fc.constantFrom('not-stated', 'straight-line', 'road'),
      })
      .map((some): DistanceFigure => ({ ...figure, ...some }));
    const anyMeasurement = fc.oneof(
      fc.constant(unmeasured),
      fc.tuple(value, value, value, fc.boolean()).map(([a, b, c, isKnown]) => {
        const [lowMetres = 0, middle = 0, highMetres = 0] = [a, b, c].toSorted((x, y) => x - y);
        return measured({ lowMetres, highMetres, valueMetres: isKnown ? middle : null });
      }),
    );
    const tolerance = fc.double({ min: 0, max: MAX_TOLERANCE, noNaN: true });

    it('what agrees still agrees with more tolerance', () => {
      fc.assert(
        fc.property(anyFigure, anyMeasurement, tolerance, tolerance, (some, measurement, a, b) => {
          const narrow = compareClaim(some, measurement, Math.min(a, b));
          const wide = compareClaim(some, measurement, Math.max(a, b));
          if (narrow.verdict === 'agrees') expect(wide.verdict).toBe('agrees');
          if (wide.verdict === 'disagrees') expect(narrow.verdict).toBe('disagrees');
          expect(wide.fitting.lowMetres).toBeLessThanOrEqual(narrow.fitting.lowMetres);
          expect(wide.fitting.highMetres).toBeGreaterThanOrEqual(narrow.fitting.highMetres);
        }),
      );
    });

    it('a verdict is given and no number is NaN', () => {
      fc.assert(
        fc.property(anyFigure, anyMeasurement, tolerance, (some, measurement, share) => {
          const { verdict, claimed, ratio } = compareClaim(some, measurement, share);
          expect(['agrees', 'disagrees', 'cannot-be-told']).toContain(verdict);
          expect(claimed.lowMetres).toBeLessThanOrEqual(claimed.highMetres);
          expect(ratio).not.toBeNaN();
        }),
      );
    });
  });
});
