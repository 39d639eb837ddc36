import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { arbitraryRing } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readPolygons } from '../../../tests/golden/geo/read-polygons.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { polylineLengthMetres } from './polyline-length.ts';
import type { Position } from './position.ts';
import { ringAreaSquareMetres } from './ring-area.ts';

// Areas of GeographicLib's command Planimeter (2.x), in square metres.
const octant: Position[] = [
  [0, 90],
  [0, 0],
  [90, 0],
];
const squareOnEquator: Position[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const roundThePole: Position[] = [
  [0, 89],
  [90, 89],
  [180, 89],
  [270, 89],
];
const panjgurPatch: Position[] = [
  [63.713, 26.484],
  [63.747, 26.598],
  [63.659, 26.681],
  [63.634, 26.543],
];

test.each([
  ['an eighth of the earth', octant, 63_758_202_715_511.1],
  ['a square on the equator', squareOnEquator, 24_619_419_146.9],
  ['a ring round the pole', roundThePole, 24_952_305_678.0],
  ['a small area', panjgurPatch, 139_254_646.7],
])('%s, counter-clockwise, clockwise and closed', (_, ring, expected) => {
  // Planimeter prints tenths.
  const within = 0.06 + 0.1 * ring.length;
  expect(Math.abs(ringAreaSquareMetres(ring) - expected)).toBeLessThan(within);
  expect(Math.abs(ringAreaSquareMetres(ring.toReversed()) + expected)).toBeLessThan(within);
  const closed = [...ring, ...ring.slice(0, 1)];
  expect(Math.abs(ringAreaSquareMetres(closed) - expected)).toBeLessThan(within);
});

test('a ring over the antimeridian is as large as elsewhere', () => {
  const moved = panjgurPatch.map(([x, y]): Position => [x + 116.3, y]);
  const wrapped = moved.map(([x, y]): Position => [x > 180 ? x - 360 : x, y]);
  expect(wrapped.some(([x]) => x < 0)).toBe(true);
  expect(ringAreaSquareMetres(wrapped)).toBeCloseTo(ringAreaSquareMetres(panjgurPatch), 0);
});

test('nothing has no area', () => {
  expect(ringAreaSquareMetres([])).toBe(0);
  expect(ringAreaSquareMetres([[1, 1]])).toBe(0);
  expect(Math.abs(ringAreaSquareMetres(octant.slice(0, 2)))).toBeLessThan(1);
});

describe('against Planimeter', () => {
  const golden = readPolygons();

  it('has polygons of every kind', () => {
    expect(golden).toHaveLength(462);
    expect(new Set(golden.map(({ kind }) => kind)).size).toBe(12);
    expect(golden.filter(({ wgs84 }) => wgs84.squareMetres < 0).length).toBeGreaterThan(60);
  });

  it('gives every area to 0.1 m²', () => {
    for (const { kind, ring, wgs84 } of golden) {
      const error = Math.abs(ringAreaSquareMetres(ring) - wgs84.squareMetres);
      expect(error, `${kind} ${ring.join(' ')}`).toBeLessThan(0.1);
    }
  });

  it('gives every length round to 0.1 micrometres', () => {
    for (const { kind, ring, wgs84 } of golden) {
      const round = polylineLengthMetres([...ring, ...ring.slice(0, 1)]);
      expect(Math.abs(round - wgs84.metres), `${kind} ${ring.join(' ')}`).toBeLessThan(1e-7);
    }
  });
});

const earthSquareMetres = 510_065_621_724_088;

/** How far two areas are apart where the whole Earth more or less is the same. */
function apart(a: number, b: number): number {
  return Math.abs(a - b - earthSquareMetres * Math.round((a - b) / earthSquareMetres));
}

it('adds up over a diagonal', () => {
  fc.assert(
    fc.property(arbitraryRing, fc.nat(), (ring, choice) => {
      const split = 1 + (choice % (ring.length - 1));
      const parts = [ring.slice(0, split + 1), [...ring.slice(split), ...ring.slice(0, 1)]];
      const lengths = parts.flatMap((part) =>
        part.map((a, i) => geodesicMetres(a, part.at(i - 1) ?? a)),
      );
      // Between antipodes the diagonal may go one way forth and another way back.
      fc.pre(Math.max(...lengths) < 19_900_000);
      const sum = parts.reduce((total, part) => total + ringAreaSquareMetres(part), 0);
      expect(apart(sum, ringAreaSquareMetres(ring))).toBeLessThan(1);
    }),
  );
});

// Edges over a pole at longitudes beyond ±180, which GeographicLib itself counts wrongly.
it.each([
  [[180, 90] as const, [170, 45] as const, [360, 0] as const, -9_777_859_324_628],
  [[180, 0] as const, [530, 0] as const, [360, 45.5] as const, -16_663_698_125_342],
  [[180, 90] as const, [77.5, 90] as const, [360, 90] as const, 0],
])('counts the turns of %j %j %j', (a, b, c, expected) => {
  expect(Math.abs(ringAreaSquareMetres([a, b, c]) - expected)).toBeLessThan(1);
});

it('has no area beyond the poles', () => {
  expect(ringAreaSquareMetres([...octant, [0, 90.1]])).toBeNaN();
  expect(ringAreaSquareMetres([...octant, [Infinity, 0]])).toBeNaN();
});
