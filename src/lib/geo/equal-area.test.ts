import { area, centroid, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination } from './destination.ts';
import { planeMeasures } from './equal-area.ts';
import { geodesicCircle } from './geodesic-circle.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { ringAreaSquareMetres } from './ring-area.ts';

const home: Position = [64.09459, 26.97186];

describe('planeMeasures', () => {
  it('has the area of geodesic edges that GeographicLib finds, to one part in 10⁵', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: 500, max: 30_000, noNaN: true }),
        (longitude, latitude, radius) => {
          const ring = geodesicCircle([longitude, latitude], radius, Math.ceil(radius / 25));
          const { areaSquareMetres, centroid: middle } = planeMeasures([ring]);
          expect(Math.abs(areaSquareMetres / ringAreaSquareMetres(ring) - 1)).toBeLessThan(1e-5);
          expect(geodesicMetres(middle, [longitude, latitude])).toBeLessThan(100);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes holes off, and moves the centroid away from them', () => {
    const outer = geodesicCircle(home, 20_000, 600);
    const hole = geodesicCircle(destination(home, 90, 10_000), 8000, 300).toReversed();
    const { areaSquareMetres, centroid: middle } = planeMeasures([outer, hole]);
    expect(areaSquareMetres).toBeCloseTo(
      planeMeasures([outer]).areaSquareMetres + planeMeasures([hole]).areaSquareMetres,
      0,
    );
    expect(middle[0]).toBeLessThan(home[0] - 0.01);
  });

  it('puts the centroid where Turf does, on a figure that is not round', () => {
    const ring: Position[] = [
      [63.6, 26.5],
      [63.62, 26.5],
      [63.62, 26.52],
      [63.6, 26.52],
      [63.6, 26.5],
    ];
    const turf = polygon([ring.map((position) => [...position])]);
    const { areaSquareMetres, centroid: middle } = planeMeasures([ring]);
    const [x = NaN, y = NaN] = centroid(turf).geometry.coordinates;
    expect(geodesicMetres(middle, [x, y])).toBeLessThan(2);
    // Turf counts on a sphere.
    expect(areaSquareMetres / area(turf)).toBeCloseTo(1, 2);
  });
});
