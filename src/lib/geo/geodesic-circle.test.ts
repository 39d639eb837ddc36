import { area, booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { flatArea } from './flat-area.ts';
import { geodesicCircle } from './geodesic-circle.ts';
import { geodesicMetres } from './geodesic-inverse.ts';

describe('geodesicCircle', () => {
  it('lies at the radius all round, closed and counter-clockwise', () => {
    fc.assert(
      fc.property(arbitraryPosition, fc.integer({ min: 1, max: 2_000_000 }), (center, radius) => {
        const ring = geodesicCircle(center, radius, 32);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const point of ring.slice(0, 33)) {
          expect(Math.abs(geodesicMetres(center, point) - radius)).toBeLessThan(1e-6);
        }
        if (radius > 100) expect(flatArea(ring)).toBeGreaterThan(0);
      }),
    );
  });

  it('has the area of a disc', () => {
    const ring = geodesicCircle([64.09459, 26.97186], 5_000, 256).map((point) => [...point]);
    const share = area(polygon([ring])) / (Math.PI * 5_000 ** 2);
    expect(share).toBeGreaterThan(0.995);
    expect(share).toBeLessThan(1.005);
  });

  it('runs on over the antimeridian', () => {
    const longitudes = geodesicCircle([179.9, 10], 50_000).map(([longitude]) => longitude);
    expect(Math.max(...longitudes)).toBeGreaterThan(180);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(1);
  });

  it.each([
    [[30, 88] as const, 90],
    [[30, -88] as const, -90],
  ])('goes up to the pole that the circle round %j holds', (center, pole) => {
    const ring = geodesicCircle(center, 500_000);
    const longitudes = ring.map(([longitude]) => longitude);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeCloseTo(360, 9);
    expect(ring.filter(([, latitude]) => latitude === pole)).toHaveLength(2);
    const beyondPole = [Math.min(...longitudes) + 1, pole * (89.9 / 90)];
    expect(booleanPointInPolygon(beyondPole, polygon([ring.map((point) => [...point])]))).toBe(
      true,
    );
  });

  it('refuses impossible circles', () => {
    expect(() => geodesicCircle([0, 0], -5)).toThrow('-5');
    expect(() => geodesicCircle([0, 0], NaN)).toThrow('NaN');
    expect(() => geodesicCircle([0, 0], 100, 2)).toThrow('2');
    expect(() => geodesicCircle([0, 0], 100, 3.5)).toThrow('3.5');
  });
});
