import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import { claimedBounds, DEFAULT_TOLERANCE, MAX_TOLERANCE } from './claimed-bounds.ts';
import { aboutSixtyKm as sixtyKm } from '../../../tests/fixtures/distance-figure.ts';

const boundsOf = (figure: Partial<DistanceFigure>, tolerance = DEFAULT_TOLERANCE) => {
  const { lowMetres, highMetres } = claimedBounds({ ...sixtyKm, ...figure }, tolerance);
  return [lowMetres, highMetres].map((metres) => Math.round(metres * 1000) / 1000);
};

describe('claimedBounds', () => {
  it.each<[DistanceFigure['approximation'], number, number]>([
    ['about', 54_000, 66_000],
    ['none', 57_000, 63_000],
    ['span', 57_000, 63_000],
    ['more-than', 60_000, Infinity],
    ['less-than', 0, 60_000],
  ])('reads 60 km, said as "%s", as %d to %d m', (approximation, low, high) => {
    expect(boundsOf({ approximation })).toEqual([low, high]);
  });

  it.each([
    [60, 'm', 60],
    [60, 'km', 60_000],
    [30, 'mi', 48_280.32],
    [30, 'nmi', 55_560],
  ] as const)('reads %d %s as %d m', (value, unit, metres) => {
    expect(boundsOf({ quoted: { value, unit } }, 0)).toEqual([metres, metres]);
  });

  it('widens a span at both ends, each in its own unit', () => {
    const span = {
      quoted: { value: 3, unit: 'km' },
      quotedUpTo: { value: 4, unit: 'mi' },
      approximation: 'span',
    } as const;
    expect(boundsOf(span, 0)).toEqual([3000, 6437.376]);
    expect(boundsOf(span, 0.2)).toEqual([2700, 7081.114]);
  });

  it('gives nothing but zero for a distance of zero', () => {
    expect(boundsOf({ quoted: { value: 0, unit: 'km' } })).toEqual([0, 0]);
  });

  it('leaves nothing but zero of a length below zero, whatever its tolerance', () => {
    for (const approximation of ['about', 'none', 'less-than'] as const) {
      expect(boundsOf({ quoted: { value: -60, unit: 'km' }, approximation })).toEqual([0, 0]);
    }
  });

  it('never shrinks when the tolerance grows, and always holds the quoted length', () => {
    const share = fc.double({ min: 0, max: MAX_TOLERANCE, noNaN: true });
    const figures = fc.record({
      value: fc.double({ min: 0, max: 1e6, noNaN: true }),
      approximation: fc.constantFrom('none', 'about', 'more-than', 'less-than', 'span'),
    });
    fc.assert(
      fc.property(figures, share, share, ({ value, approximation }, a, b) => {
        const figure: DistanceFigure = { ...sixtyKm, quoted: { value, unit: 'm' }, approximation };
        const narrow = claimedBounds(figure, Math.min(a, b));
        const wide = claimedBounds(figure, Math.max(a, b));
        expect(wide.lowMetres).toBeLessThanOrEqual(narrow.lowMetres);
        expect(wide.highMetres).toBeGreaterThanOrEqual(narrow.highMetres);
        expect(narrow.lowMetres).toBeLessThanOrEqual(value);
        expect(narrow.highMetres).toBeGreaterThanOrEqual(value);
      }),
    );
  });
});
