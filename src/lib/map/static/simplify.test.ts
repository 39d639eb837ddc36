import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pixel } from './mercator.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

test('leaves out what is closer than the tolerance, and no more', () => {
  const line: Pixel[] = [
    [0, 0],
    [5, 0.4],
    [10, 0],
    [15, 2],
    [20, 0],
  ];
  expect(simplifyLine(line, 0.5)).toEqual([
    [0, 0],
    [10, 0],
    [15, 2],
    [20, 0],
  ]);
  expect(simplifyLine(line, 3)).toEqual([
    [0, 0],
    [20, 0],
  ]);
  expect(simplifyLine(line, 0.1)).toEqual(line);
});

test('keeps the corners of a ring, wherever it begins', () => {
  const square: Pixel[] = [
    [0, 5],
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(new Set(simplifyRing(square, 0.5).map(String))).toEqual(
    new Set(['0,5', '0,0', '10,0', '10,10', '0,10']),
  );
  expect(
    simplifyRing(
      [
        [0, 0],
        [0.1, 0],
        [0.1, 0.1],
      ],
      0.5,
    ),
  ).toEqual([]);
  expect(simplifyRing([], 0.5)).toEqual([]);
});

test('no point left out is farther from the simpler line than the tolerance', () => {
  const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, tolerance) => {
      const simple = simplifyLine(points, tolerance);
      const farthest = Math.max(...points.map((point) => sampledDistance(point, simple)));
      expect(farthest).toBeLessThanOrEqual(tolerance + 0.2);
    }),
  );
});

/** Distance to a line from points sampled along it, up to 0.2 too long. */
function sampledDistance([x, y]: Pixel, line: readonly Pixel[]): number {
  let least = Infinity;
  line.forEach(([toX, toY], index) => {
    const [fromX, fromY] = line[index - 1] ?? [toX, toY];
    for (let step = 0; step <= 1000; step += 1) {
      const share = step / 1000;
      const distance = Math.hypot(
        x - fromX - (toX - fromX) * share,
        y - fromY - (toY - fromY) * share,
      );
      least = Math.min(least, distance);
    }
  });
  return least;
}
