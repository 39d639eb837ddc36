import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { BLOCK_CELLS, latticeOver, latticePosition } from './lattice.ts';
import type { SearchBox } from './search-box.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const boxes: fc.Arbitrary<SearchBox> = fc
  .tuple(number(-180, 180), number(-75, 70), number(1e-4, 8), number(1e-4, 8))
  .map(([west, south, width, height]) => ({
    ...{ west, south },
    ...{ east: west + width, north: south + height },
  }));

describe('latticeOver', () => {
  it('covers the box and a cell round it, and no cell is longer than asked for or said', () => {
    fc.assert(
      fc.property(boxes, number(10, 5000), (box, cellMetres) => {
        const lattice = latticeOver(box, cellMetres);
        expect(lattice.columns % BLOCK_CELLS).toBe(0);
        expect(lattice.rows % BLOCK_CELLS).toBe(0);
        expect(lattice.cellMetres).toBe(cellMetres);
        const [west, south] = latticePosition(lattice, 1, 1);
        const [east, north] = latticePosition(lattice, lattice.columns - 1, lattice.rows - 1);
        expect(west).toBeCloseTo(box.west, 9);
        expect(south).toBeCloseTo(box.south, 9);
        expect(east).toBeGreaterThanOrEqual(box.east);
        expect(north).toBeGreaterThanOrEqual(box.north);
        for (const latitude of [box.south, (box.south + box.north) / 2, box.north]) {
          const row = (latitude - lattice.south) / lattice.latitudeStep;
          const corner = latticePosition(lattice, 1, row);
          const eastward = geodesicMetres(corner, latticePosition(lattice, 2, row));
          const northward = geodesicMetres(corner, latticePosition(lattice, 1, row + 1));
          expect(Math.max(eastward, northward)).toBeLessThanOrEqual(cellMetres * (1 + 1e-6));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('numbers columns eastwards and rows northwards from the south-western corner', () => {
    const lattice = latticeOver({ west: 63, south: 26, east: 65, north: 28 }, 1000);
    expect(latticePosition(lattice, 0, 0)).toEqual([lattice.west, lattice.south]);
    expect(latticePosition(lattice, 1, 0)[0]).toBeGreaterThan(lattice.west);
    expect(latticePosition(lattice, 0, 1)[1]).toBeGreaterThan(lattice.south);
  });

  it.each([
    [{ west: 64, south: 27, east: 64, north: 28 }, 130],
    [{ west: 64, south: 28, east: 65, north: 27 }, 130],
    [{ west: NaN, south: 27, east: 65, north: 28 }, 130],
    [{ west: 64, south: 27, east: 65, north: 28 }, 0],
  ])('refuses %j in cells of %d m', (box, cell) => {
    expect(() => latticeOver(box, cell)).toThrow(RangeError);
    expect(() => latticeOver(box, cell)).toThrow('A lattice needs a box');
  });
});
