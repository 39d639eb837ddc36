import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import type { Constraint } from './constraint.ts';
import { boundingBox, FARTHEST_METRES, isEmptyBox, unitedBox } from './search-box.ts';

const home: Position = [64, 27];
const within = (highMetres: number, position = home): Constraint => ({
  ...{ kind: 'place', position, lowMetres: 0, highMetres },
});
const meridian = buildBorderIndex([
  [62, 25],
  [62, 29],
]);
const alongMeridian = (highMetres: number): Constraint => ({
  ...{ kind: 'line', index: meridian, side: null, lowMetres: 0, highMetres },
});

describe('boundingBox', () => {
  it('holds the whole disc of a distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: 1, max: 400_000, noNaN: true }),
        (longitude, latitude, metres) => {
          const box = boundingBox([within(metres, [longitude, latitude])]);
          if (box === null) throw new Error('There is no box.');
          for (const [x, y] of geodesicCircle([longitude, latitude], metres, 24)) {
            expect(x).toBeGreaterThanOrEqual(box.west - 1e-9);
            expect(x).toBeLessThanOrEqual(box.east + 1e-9);
            expect(y).toBeGreaterThanOrEqual(box.south - 1e-9);
            expect(y).toBeLessThanOrEqual(box.north + 1e-9);
          }
        },
      ),
    );
  });

  it('is what the boxes of all constraints share', () => {
    const box = boundingBox([within(300_000), alongMeridian(10_000)]);
    expect(box?.west).toBeCloseTo(61.9, 1);
    expect(box?.east).toBeCloseTo(62.1, 1);
    expect(box?.south).toBeGreaterThan(24.2);
    expect(isEmptyBox(boundingBox([within(1000), alongMeridian(1000)]) ?? noBox)).toBe(true);
  });

  it('compares longitudes across the antimeridian', () => {
    const box = boundingBox([within(50_000, [179.9, 0]), within(50_000, [-179.9, 0])]);
    expect(isEmptyBox(box ?? noBox)).toBe(false);
  });

  it.each<[string, Constraint[]]>([
    ['nothing', []],
    ['no upper end', [within(Infinity)]],
    ['a length too far to search', [within(FARTHEST_METRES + 1)]],
    ['no number', [within(NaN)]],
    ['the poles', [within(600_000, [0, 84])]],
  ])('is missing for %s', (_, constraints) => {
    expect(boundingBox(constraints)).toBeNull();
    expect(unitedBox(constraints)).toBeNull();
  });
});

describe('unitedBox', () => {
  it('holds the boxes of all that have an end', () => {
    const united = unitedBox([within(1000), alongMeridian(1000), within(Infinity)]);
    expect(united?.west).toBeLessThan(62);
    expect(united?.east).toBeGreaterThan(64);
  });
});

const noBox = { west: 1, south: 1, east: -1, north: -1 };
