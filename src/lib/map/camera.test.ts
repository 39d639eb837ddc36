import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { boundsOf, maxZoomForRadius } from './camera.ts';

describe('boundsOf', () => {
  it('is west, south, east, north of all positions', () => {
    const positions = [
      [64, 27],
      [61, 29.5],
      [66.2, 25],
    ] as const;
    expect(boundsOf(positions)).toEqual([61, 25, 66.2, 29.5]);
    expect(boundsOf(new Set(positions))).toEqual([61, 25, 66.2, 29.5]);
    expect(boundsOf([[64, 27]])).toEqual([64, 27, 64, 27]);
  });

  it('takes many positions', () => {
    const many = Array.from({ length: 300_000 }, (_, i) => [60 + i / 1e6, 27] as const);
    expect(boundsOf(many)).toEqual([60, 27, 60.299999, 27]);
  });

  it('refuses none', () => {
    expect(() => boundsOf([])).toThrow('at least one position, got none');
  });
});

describe('maxZoomForRadius', () => {
  it('shows the circle 80 px wide, unless that is too near or too far', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200_000, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (radius, latitude) => {
          const zoom = maxZoomForRadius(radius, latitude);
          expect(zoom).toBeGreaterThanOrEqual(0);
          expect(zoom).toBeLessThanOrEqual(12);
          if (zoom === 0 || zoom === 12) return;
          // The whole parallel is 512 px wide at zoom 0.
          const degreesPerPixel = 360 / (512 * 2 ** zoom);
          const across = geodesicMetres([0, latitude], [80 * degreesPerPixel, latitude]);
          expect(across / (2 * radius)).toBeGreaterThan(0.97);
          expect(across / (2 * radius)).toBeLessThan(1.03);
        },
      ),
    );
  });

  it('comes nearer for what is better known, and never goes beyond 12', () => {
    expect(maxZoomForRadius(5000, 27)).toBeLessThan(maxZoomForRadius(3000, 27));
    expect(maxZoomForRadius(0, 27)).toBe(12);
    expect(maxZoomForRadius(1, 27)).toBe(12);
    expect(maxZoomForRadius(1e9, 27)).toBe(0);
    expect(maxZoomForRadius(5000, 90)).toBe(0);
  });
});
