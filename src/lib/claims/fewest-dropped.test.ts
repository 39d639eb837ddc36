import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets } from '../../../tests/fixtures/geodata.ts';
import { candidateAreas } from './candidate-areas.ts';
import type { Constraint } from './constraint.ts';
import { fewestDropped, MOST_CONSTRAINTS } from './fewest-dropped.ts';
import { boundingBox } from './search-box.ts';

const [{ index: osm }] = borderDatasets;
const panjgur: Position = [64.09459, 26.97186];
const fromTown = (km: number, tolerance = 0.1, position = panjgur): Constraint => ({
  ...{ kind: 'place', position },
  ...{ lowMetres: km * 1000 * (1 - tolerance), highMetres: km * 1000 * (1 + tolerance) },
});
const fromBorder = (km: number, tolerance = 0.1): Constraint => ({
  ...{ kind: 'line', index: osm, side: 'left' },
  ...{ lowMetres: km * 1000 * (1 - tolerance), highMetres: km * 1000 * (1 + tolerance) },
});

describe('fewestDropped', () => {
  it('gives nothing up where all hold together', () => {
    expect(fewestDropped([fromTown(60), fromBorder(50)])).toEqual([]);
  });

  it('names either of two distances from one town', () => {
    const claims = [fromTown(60), fromBorder(50), fromBorder(48.28), fromTown(90)];
    expect(fewestDropped(claims)).toEqual([[0], [3]]);
  });

  it('names pairs where one is not enough', () => {
    // Within 1 per cent 50 km and 30 miles from the border do not meet either.
    const claims = [fromTown(60, 0.01), fromBorder(50, 0.01), fromBorder(48.28, 0.01)];
    expect(fewestDropped([...claims, fromTown(90, 0.01)])).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('may leave the border alone, all along it', () => {
    expect(fewestDropped([fromTown(5), fromBorder(5)])).toEqual([[0], [1]]);
  });

  it('gives up a distance of zero, which leaves no area by itself', () => {
    expect(fewestDropped([fromTown(60), fromTown(0)])).toEqual([[1]]);
    expect(fewestDropped([fromTown(0)])).toEqual([]);
  });

  it('weighs an area the place is said to lie in like a claim', () => {
    const range: Position[] = [
      [63.43, 27.15],
      [63.95, 27.15],
      [63.95, 27.31],
      [63.43, 27.31],
      [63.43, 27.15],
    ];
    const inRange: Constraint = { kind: 'area', index: buildBorderIndex(range) };
    expect(fewestDropped([fromTown(60), fromBorder(50), inRange])).toEqual([[0], [1], [2]]);
  });

  it('finds nothing to give up where nothing bounds the search, or there is nothing', () => {
    const upward = { ...fromTown(60), highMetres: Infinity } as Constraint;
    expect(fewestDropped([])).toEqual([]);
    expect(fewestDropped([upward])).toEqual([]);
  });

  it('refuses more constraints than it can weigh', () => {
    const many = Array.from({ length: MOST_CONSTRAINTS + 1 }, () => fromTown(60));
    expect(() => fewestDropped(many)).toThrow(`not ${MOST_CONSTRAINTS + 1}`);
    expect(fewestDropped(many.slice(1))).toEqual([]);
  });

  const km = fc.integer({ min: 0, max: 90 });
  const claims = fc.array(
    fc.oneof(
      km.map((length) => fromTown(length)),
      km.map((length) => fromTown(length, 0.1, [63.5, 27.2])),
      km.map((length) => fromBorder(length)),
    ),
    { minLength: 2, maxLength: 5 },
  );

  it('leaves an area with every set it names, and with no smaller one', () => {
    const hasArea = (constraints: readonly Constraint[]) =>
      boundingBox(constraints) !== null && candidateAreas(constraints).length > 0;
    fc.assert(
      fc.property(claims, (constraints) => {
        const sets = fewestDropped(constraints);
        const without = (dropped: readonly number[]) =>
          constraints.filter((_, i) => !dropped.includes(i));
        for (const set of sets) expect(hasArea(without(set))).toBe(true);
        const sizes = new Set(sets.map(({ length }) => length));
        expect(sizes.size).toBeLessThanOrEqual(1);
        const [size = 0] = sizes;
        // Slivers narrower than a disc of 90 m are no area here, and may be one there.
        const sliverKm2 = 2;
        for (const smaller of subsetsOf(constraints.length, size - 1)) {
          const left = without(smaller);
          const areas = boundingBox(left) === null ? [] : candidateAreas(left);
          const total = areas.reduce((sum, { areaSquareMetres }) => sum + areaSquareMetres, 0);
          expect(total / 1e6).toBeLessThan(sliverKm2);
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** Every set of at most `most` numbers below `count`; none where `most` is negative. */
function subsetsOf(count: number, most: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, i) => i).filter((i) => (bits >> i) & 1),
  ).filter(({ length }) => length <= most);
}
