import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { borderDatasets } from '../../../tests/fixtures/geodata.ts';
import { candidateAreas } from './candidate-areas.ts';
import type { Constraint } from './constraint.ts';
import { fewestDropped, MOST_CONSTRAINTS } from './fewest-dropped.ts';
import type { MeasuredPolygon } from './ring-measures.ts';
import { boundingBox } from './search-box.ts';

const [{ index: osm }] = borderDatasets;
const panjgur: Position = [64.09459, 26.97186];
const west: Position = [63.5, 27.2];
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

  it('never leaves only what has no end', () => {
    const upward = { ...fromTown(10), highMetres: Infinity } as Constraint;
    expect(fewestDropped([fromTown(5), upward])).toEqual([[1]]);
  });

  it('refuses more constraints than it can weigh', () => {
    const many = Array.from({ length: MOST_CONSTRAINTS + 1 }, () => fromTown(60));
    expect(() => fewestDropped(many)).toThrow(`not ${MOST_CONSTRAINTS + 1}`);
    expect(fewestDropped(many.slice(1))).toEqual([]);
  });

  it('leaves a strip of 100 m along the border, though no disc of 90 m fits in', () => {
    const twice = [fromBorder(6), fromBorder(5)];
    expect(squareKm(candidateAreas(twice))).toBeGreaterThan(40);
    expect(fewestDropped(twice)).toEqual([]);
    // Near the town neither holds, so the strip is what giving the town up leaves.
    expect(fewestDropped([...twice, fromTown(5)])).toEqual([[2]]);
  });

  /** Described in a few words, for a border would fill the report of a failure with megabytes. */
  const described = fc.record({
    from: fc.constantFrom('panjgur', 'west of it', 'border'),
    km: fc.integer({ min: 0, max: 90 }),
    tolerance: fc.constantFrom(0.01, 0.03, 0.1),
  });
  type Described = typeof described extends fc.Arbitrary<infer Value> ? Value : never;
  const constraintOf = ({ from, km, tolerance }: Described) =>
    from === 'border'
      ? fromBorder(km, tolerance)
      : fromTown(km, tolerance, from === 'panjgur' ? panjgur : west);

  it('leaves an area with every set it names, and with no other as small', () => {
    fc.assert(
      fc.property(fc.array(described, { minLength: 2, maxLength: 5 }), (distances) => {
        const constraints = distances.map(constraintOf);
        const areasWithout = (dropped: readonly number[]) => {
          const left = constraints.filter((_, i) => !dropped.includes(i));
          return boundingBox(left) === null ? [] : candidateAreas(left);
        };
        const sets = fewestDropped(constraints);
        for (const set of sets) expect(areasWithout(set)).not.toEqual([]);
        const sizes = new Set(sets.map(({ length }) => length));
        expect(sizes.size).toBeLessThanOrEqual(1);
        const [size] = sizes;
        if (size === undefined) {
          const hasWidth = distances.some(({ km }) => km > 0);
          expect(areasWithout([]).length > 0).toBe(hasWidth);
          return;
        }
        // Slivers that hold no middle of a cell here may hold a corner of one there.
        const sliverKm2 = 2;
        const named = new Set(sets.map((set) => set.join()));
        for (const other of subsetsOf(constraints.length, size)) {
          if (named.has(other.join())) continue;
          expect(squareKm(areasWithout(other))).toBeLessThan(sliverKm2);
        }
      }),
      { numRuns: 15 },
    );
  });
});

const squareKm = (areas: readonly MeasuredPolygon[]) =>
  areas.reduce((sum, { areaSquareMetres }) => sum + areaSquareMetres, 0) / 1e6;

/** Every set of at most `most` numbers below `count`; none where `most` is negative. */
function subsetsOf(count: number, most: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, i) => i).filter((i) => (bits >> i) & 1),
  ).filter(({ length }) => length <= most);
}
