import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalAxis } from './interval-axis.ts';

const km = (...lengths: [number, number][]) =>
  lengths.map(([low, high]) => ({ lowMetres: low * 1000, highMetres: high * 1000 }));

describe('intervalAxis', () => {
  it('begins at zero where lengths differ much', () => {
    const axis = intervalAxis(km([54, 66], [0, 159]), 1000);
    expect(axis.lowMetres).toBe(0);
    expect(axis.ticks).toEqual([0, 50, 100, 150]);
  });

  it('shows only what matters where they are alike', () => {
    const axis = intervalAxis(km([738, 902], [776.5, 822.5]), 1000);
    expect(axis.lowMetres).toBeGreaterThan(700_000);
    expect(axis.ticks).toEqual([750, 800, 850, 900]);
  });

  it('counts ticks in the unit it is given', () => {
    expect(intervalAxis(km([0, 160]), 1609.344).ticks).toEqual([0, 50, 100]);
  });

  it('has an end where a claim has none', () => {
    const axis = intervalAxis(
      [...km([900, 1005]), { lowMetres: 900_000, highMetres: Infinity }],
      1000,
    );
    expect(axis.highMetres).toBeGreaterThan(1_005_000);
    expect(axis.highMetres).toBeLessThan(1_100_000);
  });

  it('holds every end and few ticks, whatever the lengths', () => {
    const length = fc.oneof(
      fc.double({ min: 0, max: 2e7, noNaN: true }),
      fc.constantFrom(0, 1e-300, 1e300, Infinity),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length)), (pairs) => {
        const intervals = pairs.map(([a, b]) => ({
          lowMetres: Math.min(a, b),
          highMetres: Math.max(a, b),
        }));
        const axis = intervalAxis(intervals, 1000);
        expect(axis.highMetres).toBeGreaterThan(axis.lowMetres);
        expect(axis.ticks.length).toBeLessThanOrEqual(6);
        for (const tick of axis.ticks) {
          expect(tick * 1000).toBeGreaterThanOrEqual(axis.lowMetres * (1 - 1e-9));
          expect(tick * 1000).toBeLessThanOrEqual(axis.highMetres * (1 + 1e-9));
        }
        for (const end of intervals.flatMap((i) => [i.lowMetres, i.highMetres])) {
          if (!Number.isFinite(end)) continue;
          expect(end).toBeGreaterThanOrEqual(axis.lowMetres);
          expect(end).toBeLessThanOrEqual(axis.highMetres);
        }
      }),
      { examples: [[[[5e-324, Infinity]]], [[[1e6, 1e6]]]] },
    );
  });
});
