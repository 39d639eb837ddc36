import { expect, test } from 'vitest';
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
