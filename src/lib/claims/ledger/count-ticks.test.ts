import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTicks } from './count-ticks.ts';

it.each([
  [0, [0]],
  [1, [0, 1]],
  [2, [0, 1, 2]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4]],
  [12, [0, 5, 10]],
  [40, [0, 10, 20, 30, 40]],
  [103, [0, 50, 100]],
  [284, [0, 100, 200]],
  [9999, [0, 5000]],
])('up to %i people the ticks are %j', (highest, ticks) => {
  expect(countTicks(highest)).toEqual(ticks);
});

it('there are always a few, whole and evenly spaced', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (highest) => {
      const ticks = countTicks(highest);
      const step = ticks[1]!;
      expect(Number.isInteger(step)).toBe(true);
      expect(ticks).toEqual(ticks.map((_, index) => index * step));
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.at(-1)! + step).toBeGreaterThan(highest);
      expect(ticks.at(-1)).toBeLessThanOrEqual(highest);
    }),
  );
});
