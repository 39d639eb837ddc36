import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { destination } from '#lib/geo/destination.ts';
import { geodesicDirect } from '#lib/geo/geodesic-direct.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { measurePoint, type MeasurePoint, type MeasureShape } from '../model/measurement.ts';
import type { MeasureGround } from './ground.ts';
import { measureShape } from './measure-shape.ts';
import type { MeasuredShape } from './measured-shape.ts';

const positions: Position[] = [
  [64.09459, 26.97186],
  [62.3339, 27.365],
  [57.0834, 30.2839],
];
const exact: MeasureGround = { radiusMetresOf: () => 0, border: null };
const free = (all: readonly Position[]) => all.map((position) => measurePoint(position));

function measured(
  shape: MeasureShape,
  points: readonly MeasurePoint[],
  ground: MeasureGround = exact,
): MeasuredShape {
  const result = measureShape({ shape, points }, ground);
  if (result === null) throw new Error('The border is missing.');
  return result;
}
const certain = (value: number) => ({ value, low: value, high: value });
const nothing = { wgs84: certain(0), sphere: certain(0) };

describe('a line', () => {
  const line = measured('line', free(positions));

  it('agrees with GeodSolve -i of GeographicLib 2.1', () => {
    const expected = [
      [179_849.408_203, 284.418_098_875_89, 283.614_099_014_37],
      [605_911.099_746, 303.509_403_461_59, 300.975_800_672_21],
    ] as const;
    expect(line.legs).toHaveLength(2);
    for (const [index, [metres, initial, final]] of expected.entries()) {
      const leg = line.legs[index];
      expect(leg?.lengthMetres.wgs84.value).toBeCloseTo(metres, 5);
      expect(leg?.initialBearingDegrees).toBeCloseTo(initial, 8);
      expect(leg?.finalBearingDegrees).toBeCloseTo(final, 8);
    }
    expect(line.lengthMetres.wgs84.value).toBeCloseTo(785_760.507_949, 4);
    expect(line.legs[1]?.runningMetres).toEqual(line.lengthMetres);
  });

  it('agrees with Turf on the sphere', () => {
    const [panjgur = [0, 0], saravan = [0, 0]] = positions;
    const turfMetres = distance([...panjgur], [...saravan], { units: 'meters' });
    expect(line.legs[0]?.lengthMetres.sphere.value).toBeCloseTo(turfMetres, 4);
  });

  it('has the straight way from its first point to its last', () => {
    const [first, , last] = positions as [Position, Position, Position];
    expect(line.straightMetres?.wgs84.value).toBeCloseTo(geodesicMetres(first, last), 6);
    expect(measured('line', free(positions.slice(1))).straightMetres).toBeNull();
  });

  it('has no legs for fewer than two points', () => {
    for (const points of [[], free([[64, 27]])]) {
      expect(measured('line', points)).toMatchObject({ legs: [], lengthMetres: nothing });
    }
  });

  it('knows no bearing between equal positions, and answers between antipodes', () => {
    const [leg] = measured(
      'line',
      free([
        [180, 10],
        [-180, 10],
      ]),
    ).legs;
    expect(leg).toMatchObject({
      lengthMetres: { wgs84: certain(0) },
      initialBearingDegrees: null,
      finalBearingDegrees: null,
    });
    expect(leg?.lengthMetres.sphere.value).toBeLessThan(1e-6);
    const half = measured(
      'line',
      free([
        [0, 0],
        [180, 0],
      ]),
    );
    // Half of the meridian ellipse, which is shorter than half of the equator.
    expect(half.lengthMetres.wgs84.value).toBeCloseTo(20_003_931.458_6, 3);
  });

  it('adds up along a geodesic, and is as long backwards', () => {
    const start = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89, max: 89, noNaN: true }),
    );
    const way = fc.record({
      start,
      bearing: fc.double({ min: 0, max: 360, noNaN: true }),
      metres: fc.double({ min: 1, max: 9e6, noNaN: true }),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(way, ({ start: from, bearing, metres, share }) => {
        const at = (length: number) => geodesicDirect(from, bearing, length).position;
        const points = free([from, at(metres * share), at(metres)]);
        const there = measured('line', points).lengthMetres;
        // Points are kept to 0.1 mm.
        expect(Math.abs(there.wgs84.value - metres)).toBeLessThan(1e-3);
        const back = measured('line', points.toReversed()).lengthMetres;
        expect(Math.abs(back.wgs84.value - there.wgs84.value)).toBeLessThan(1e-6);
        expect(Math.abs(back.sphere.value - there.sphere.value)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is the same a turn of the Earth away', () => {
    const turned = positions.map(([x, y]): Position => [x + 360, y]);
    expect(measured('line', free(turned))).toEqual(line);
  });
});

describe('uncertain places', () => {
  const radii: Readonly<Record<string, number>> = { a: 3000, b: 5000 };
  const ground: MeasureGround = {
    radiusMetresOf: ({ binding }) => (binding.kind === 'place' ? (radii[binding.id] ?? 0) : 0),
    border: null,
  };
  const at = (position: Position, id: string) => measurePoint(position, { kind: 'place', id });
  const [a, b, c] = [at([64, 27], 'a'), at([63, 27.5], 'b'), measurePoint([62, 27])];

  it('make a length as uncertain as both of its ends', () => {
    const { value, low, high } = measured('line', [a, b], ground).lengthMetres.wgs84;
    expect(value - low).toBeCloseTo(8000, 6);
    expect(high - value).toBeCloseTo(8000, 6);
  });

  it('never make a length negative, and no length uncertain that begins and ends at one place', () => {
    const near = at([64.01, 27], 'b');
    expect(measured('line', [a, near], ground).lengthMetres.wgs84.low).toBe(0);
    const { low, high } = measured('line', [a, c, { ...a }], ground).legs.map(
      ({ lengthMetres }) => lengthMetres.wgs84,
    )[0] ?? { low: 0, high: 0 };
    expect(high - low).toBeCloseTo(6000, 6);
    expect(measured('line', [a, { ...a }], ground).lengthMetres.wgs84).toEqual(certain(0));
  });

  it('make an area as uncertain as its edges can sweep', () => {
    // Between its neighbours, whose geodesic runs a little to the north, and moved across: a triangle of 3 km more height.
    const flat = [measurePoint([63, 27]), a, measurePoint([65, 27])];
    const area = measured('area', flat, ground).areaSquareMetres?.wgs84;
    const south = measurePoint(destination(a.position, 180, 2999.9));
    const moved = measured('area', [flat[0] ?? a, south, flat[2] ?? a]).areaSquareMetres?.wgs84;
    expect(moved?.value).toBeLessThanOrEqual(area?.high ?? NaN);
    expect(moved?.value).toBeGreaterThan(0.95 * (area?.high ?? NaN));
  });

  it('leave lengths and areas within their ranges wherever the places are', () => {
    const moved = fc.record({
      bearing: fc.double({ min: 0, max: 360, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const shapes = fc.constantFrom<MeasureShape>('line', 'area', 'circle');
    fc.assert(
      fc.property(shapes, moved, moved, (shape, forA, forB) => {
        const points = shape === 'circle' ? [a, b] : [a, b, c];
        const range = measured(shape, points, ground);
        const elsewhere = points.map((point) => {
          const move = point === a ? forA : point === b ? forB : null;
          if (move === null) return point;
          const metres = move.share * (ground.radiusMetresOf(point) - 0.001);
          return measurePoint(destination(point.position, move.bearing, metres));
        });
        const real = measured(shape, elsewhere);
        for (const key of ['lengthMetres', 'perimeterMetres', 'areaSquareMetres'] as const) {
          const [allowed, actual] = [range[key]?.wgs84, real[key]?.wgs84.value];
          expect(allowed === undefined).toBe(actual === undefined);
          if (allowed === undefined || actual === undefined) continue;
          // The bound of an area is that of a plane: over 10 km the ellipsoid differs by less than 0.1 %.
          const room = key === 'areaSquareMetres' ? 0.001 * (allowed.high - allowed.low) : 1e-3;
          expect(actual).toBeGreaterThanOrEqual(allowed.low - room);
          expect(actual).toBeLessThanOrEqual(allowed.high + room);
        }
      }),
    );
  });
});

describe('an area', () => {
  it('has a closing leg, and a perimeter with it', () => {
    const area = measured('area', free(positions));
    expect(area.legs.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect(area.perimeterMetres).toEqual(area.lengthMetres);
    expect(area.areaSquareMetres?.wgs84.value).toBeGreaterThan(1e9);
  });

  it('is the same whichever way round, from whichever corner, and a turn away', () => {
    const area = (all: readonly Position[]) =>
      measured('area', free(all)).areaSquareMetres?.wgs84.value ?? NaN;
    const whole = area(positions);
    const [first = [0, 0], ...rest] = positions;
    expect(area(positions.toReversed())).toBeCloseTo(whole, 1);
    expect(area([...rest, first])).toBeCloseTo(whole, 1);
    expect(area(positions.map(([x, y]) => [x - 360, y]))).toBe(whole);
  });

  it('encloses nothing with fewer than three corners', () => {
    const two = measured('area', free(positions.slice(0, 2)));
    expect(two.areaSquareMetres).toEqual(nothing);
    expect(two.legs).toHaveLength(1);
  });
});

describe('a circle', () => {
  it('has the leg for its radius', () => {
    const [center = [0, 0]] = positions;
    const rim = destination(center, 40, 10_000);
    const circle = measured('circle', free([center, rim]));
    expect(circle.lengthMetres.wgs84.value).toBeCloseTo(10_000, 3);
    // So small a circle is flat but for its curvature: 2πr(1 - r²/6R²) and πr²(1 - r²/12R²). Its rim is kept to 0.1 mm.
    const bend = (10_000 / 6_371_009) ** 2;
    expect(circle.perimeterMetres?.wgs84.value).toBeCloseTo(62_831.853 * (1 - bend / 6), 1);
    const flat = Math.PI * 1e8;
    const area = circle.areaSquareMetres?.wgs84.value ?? NaN;
    expect(Math.abs(area / (flat * (1 - bend / 12)) - 1)).toBeLessThan(3e-8);
    expect(measured('circle', free([center])).areaSquareMetres).toEqual(nothing);
  });
});

describe('a stretch of border', () => {
  const line: Position[] = [
    [60, 25],
    [61, 26],
    [60, 27],
    [61, 28],
  ];
  const border = { dataset: 'osm', version: '1', line, index: buildBorderIndex(line) };
  const ground: MeasureGround = { radiusMetresOf: () => 0, border };

  it('follows the border from point to point', () => {
    const ends = free([
      [60, 25],
      [61, 28],
    ]);
    const stretch = measured('border', ends, ground);
    const whole = line.slice(1).reduce((sum, to, i) => sum + geodesicMetres(line[i] ?? to, to), 0);
    expect(stretch.lengthMetres.wgs84.value).toBeCloseTo(whole, 5);
    expect(stretch.straightMetres?.wgs84.value).toBeCloseTo(geodesicMetres([60, 25], [61, 28]), 5);
    expect(stretch.legs[0]?.path).toEqual(line);
    expect(stretch.legs[0]?.initialBearingDegrees).toBeNull();
  });

  it('cannot be told before the border is there', () => {
    expect(measureShape({ shape: 'border', points: [] }, exact)).toBeNull();
  });
});
