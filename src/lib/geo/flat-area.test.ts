import { expect, it } from 'vitest';
import { flatArea } from './flat-area.ts';
import type { Position } from './position.ts';

const box: Position[] = [
  [60, 20],
  [62, 20],
  [62, 23],
  [60, 23],
  [60, 20],
];

it('is positive counter-clockwise and negative clockwise', () => {
  expect(flatArea(box)).toBe(6);
  expect(flatArea(box.toReversed())).toBe(-6);
});

it('is exactly 0 where a ring encloses nothing, however awkward its numbers', () => {
  const [x, y] = [0.1 + 0.2, 26.97186];
  const there: Position[] = [
    [x, y],
    [x, y + 1 / 3],
    [x, y - 1e-9],
    [x, y],
  ];
  expect(flatArea(there)).toBe(0);
  expect(flatArea([[x, y]])).toBe(0);
  expect(flatArea([])).toBe(0);
});
