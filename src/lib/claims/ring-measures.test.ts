import { area, centroid, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination } from '#lib/geo/destination.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { polygonsOfRings } from './ring-measures.ts';

const home: Position = [64.09459, 26.97186];
const disc = (radiusKm: number, centre = home) => geodesicCircle(centre, radiusKm * 1000, 360);
const hole = (radiusKm: number, centre = home) => disc(radiusKm, centre).toReversed();
const discKm2 = (radiusKm: number) => Math.PI * radiusKm ** 2;
const km2 = (squareMetres: number) => squareMetres / 1e6;

describe('polygonsOfRings', () => {
  it('measures a disc and finds its middle', () => {
    const [measured, ...more] = polygonsOfRings([disc(20)]);
    expect(more).toEqual([]);
    expect(km2(measured?.areaSquareMetres ?? NaN) / discKm2(20)).toBeCloseTo(1, 3);
    expect(geodesicMetres(measured?.centroid ?? [NaN, NaN], home)).toBeLessThan(30);
  });

  it('lists areas from the largest down, whatever the order of rings', () => {
    const far = destination(home, 90, 100_000);
    const areas = [disc(5), disc(12, far), disc(8, destination(home, 0, 100_000))];
    const sizes = (rings: readonly (readonly Position[])[]) =>
      polygonsOfRings(rings).map(({ areaSquareMetres }) => areaSquareMetres);
    expect(sizes(areas)).toEqual(sizes(areas.toReversed()));
    expect(sizes(areas)).toEqual(sizes(areas).toSorted((a, b) => b - a));
    expect(sizes(areas)).toHaveLength(3);
  });

  it('takes a hole off the smallest ring around it only', () => {
    const [outer, island, ...more] = polygonsOfRings([hole(5), disc(10), hole(30), disc(40)]);
    expect(more).toEqual([]);
    expect(outer?.rings).toHaveLength(2);
    expect(island?.rings).toHaveLength(2);
    const outerKm2 = km2(outer?.areaSquareMetres ?? NaN);
    const islandKm2 = km2(island?.areaSquareMetres ?? NaN);
    expect(outerKm2 / (discKm2(40) - discKm2(30))).toBeCloseTo(1, 3);
    expect(islandKm2 / (discKm2(10) - discKm2(5))).toBeCloseTo(1, 3);
  });

  it('balances an area on a point that its hole shifts', () => {
    const aside = destination(home, 90, 10_000);
    const [measured] = polygonsOfRings([disc(20), hole(8, aside)]);
    const shift = (10_000 * discKm2(8)) / (discKm2(20) - discKm2(8));
    const expected = destination(home, 270, shift);
    expect(shift).toBeGreaterThan(1000);
    expect(geodesicMetres(measured?.centroid ?? [NaN, NaN], expected)).toBeLessThan(40);
  });

  it('agrees with Turf on small convex areas anywhere but near the poles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 0.2, max: 20, noNaN: true }),
        (longitude, latitude, radiusKm) => {
          const ring = disc(radiusKm, [longitude, latitude]);
          const [measured] = polygonsOfRings([ring]);
          const turf = polygon([ring.map((position) => [...position])]);
          // The sphere's areas differ from the ellipsoid's by up to 0.7 per cent.
          expect((measured?.areaSquareMetres ?? NaN) / area(turf)).toBeGreaterThan(0.992);
          expect((measured?.areaSquareMetres ?? NaN) / area(turf)).toBeLessThan(1.008);
          const [x = NaN, y = NaN] = centroid(turf).geometry.coordinates;
          expect(geodesicMetres(measured?.centroid ?? [NaN, NaN], [x, y])).toBeLessThan(100);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves out rings that enclose nothing, and holes of nothing', () => {
    const speck = [home, home, home, home];
    expect(polygonsOfRings([])).toEqual([]);
    expect(polygonsOfRings([speck, hole(5)])).toEqual([]);
  });
});
