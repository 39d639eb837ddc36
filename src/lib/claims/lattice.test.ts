import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { latticeAround, latticePosition } from './lattice.ts';

const centres: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -75, max: 75, noNaN: true }),
);
const radii = fc.double({ min: 10, max: 400_000, noNaN: true });
const cellSizes = fc.double({ min: 10, max: 5000, noNaN: true });

describe('latticeAround', () => {
  it('covers the disc, and no cell is longer than asked for or said', () => {
    fc.assert(
      fc.property(centres, radii, cellSizes, (centre, radius, cellMetres) => {
        const lattice = latticeAround(centre, radius, cellMetres);
        expect(Number.isInteger(Math.log2(lattice.size))).toBe(true);
        expect(lattice.cellMetres).toBeLessThanOrEqual(cellMetres);
        const [east, north] = latticePosition(lattice, lattice.size, lattice.size);
        for (const [longitude, latitude] of geodesicCircle(centre, radius, 16)) {
          const turns = Math.round((longitude - centre[0]) / 360) * 360;
          expect(longitude - turns).toBeGreaterThanOrEqual(lattice.west - 1e-9);
          expect(longitude - turns).toBeLessThanOrEqual(east + 1e-9);
          expect(latitude).toBeGreaterThanOrEqual(lattice.south - 1e-9);
          expect(latitude).toBeLessThanOrEqual(north + 1e-9);
        }
        const middle = lattice.size / 2;
        for (const row of [0, Math.floor(middle), lattice.size - 1]) {
          const corner = latticePosition(lattice, middle, row);
          const eastward = geodesicMetres(corner, latticePosition(lattice, middle + 1, row));
          const northward = geodesicMetres(corner, latticePosition(lattice, middle, row + 1));
          expect(Math.max(eastward, northward)).toBeLessThanOrEqual(lattice.cellMetres + 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('numbers columns eastwards and rows northwards from the south-western corner', () => {
    const lattice = latticeAround([64, 27], 10_000, 1000);
    expect(latticePosition(lattice, 0, 0)).toEqual([lattice.west, lattice.south]);
    const [middleLongitude, middleLatitude] = latticePosition(
      lattice,
      lattice.size / 2,
      lattice.size / 2,
    );
    expect(middleLongitude).toBeCloseTo(64, 12);
    expect(middleLatitude).toBeCloseTo(27, 12);
    expect(latticePosition(lattice, 1, 0)[0]).toBeGreaterThan(lattice.west);
    expect(latticePosition(lattice, 0, 1)[1]).toBeGreaterThan(lattice.south);
  });

  it('may be a single cell', () => {
    expect(latticeAround([64, 27], 100, 5000).size).toBe(1);
  });

  it.each([
    [[64, 27], 0, 130, '0 and 130'],
    [[64, 27], -5, 130, '-5 and 130'],
    [[64, 27], NaN, 130, 'NaN and 130'],
    [[64, 27], 1000, 0, '1000 and 0'],
    [[64, 84.9], 20_000, 130, 'beyond 85°'],
    [[64, -84.9], 20_000, 130, 'beyond 85°'],
    [[64, 27], Infinity, 130, 'beyond 85°'],
  ] as const)('refuses a disc round %j of %d m in cells of %d m', (centre, radius, cell, words) => {
    expect(() => latticeAround(centre, radius, cell)).toThrow(RangeError);
    expect(() => latticeAround(centre, radius, cell)).toThrow(words);
  });
});
