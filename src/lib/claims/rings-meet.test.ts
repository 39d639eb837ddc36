import { expect, test } from 'vitest';
import { destination } from '#lib/geo/destination.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { ringsMeet } from './rings-meet.ts';

const home: Position = [63.68, 26.58];
const disc = (radiusKm: number, eastKm = 0) =>
  geodesicCircle(destination(home, 90, eastKm * 1000), radiusKm * 1000, 72);

test.each([
  ['overlapping', disc(10), disc(10, 15), true],
  ['one within the other', disc(10), disc(2, 3), true],
  ['the same', disc(10), disc(10), true],
  ['apart', disc(10), disc(10, 21), false],
  ['one of them empty', disc(10), [], false],
])('%s', (_, a, b, expected) => {
  expect(ringsMeet(a, b)).toBe(expected);
  expect(ringsMeet(b, a)).toBe(expected);
});
