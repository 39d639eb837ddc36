import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from './clip.ts';
import { isInBox } from './frame.ts';
import type { Pixel } from './mercator.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const area = (ring: readonly Pixel[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [beforeX, beforeY] = ring.at(index - 1) ?? [0, 0];
      return sum + beforeX * y - x * beforeY;
    }, 0) / 2,
  );
const coordinate = fc.double({ min: -30, max: 30, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
const nearlyInside = ([x, y]: Pixel) =>
  isInBox([x, y], { left: -1e-9, top: -1e-9, right: 10 + 1e-9, bottom: 10 + 1e-9 });

describe('clipRing', () => {
  test('cuts a ring at the edges of the box', () => {
    const ring = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 15],
        [5, 15],
        [5, 5],
      ],
      box,
    );
    expect(area(ring)).toBe(25);
    expect(new Set(ring.map(String))).toEqual(new Set(['5,5', '10,5', '10,10', '5,10']));
  });

  test('gives the box for a ring round it, and nothing for one beside it', () => {
    expect(
      area(
        clipRing(
          [
            [-5, -5],
            [20, -5],
            [20, 20],
            [-5, 20],
          ],
          box,
        ),
      ),
    ).toBe(100);
    expect(
      clipRing(
        [
          [11, 0],
          [20, 0],
          [20, 9],
        ],
        box,
      ),
    ).toEqual([]);
  });

  test('leaves a ring inside as it is, without its closing point', () => {
    expect(
      clipRing(
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
        box,
      ),
    ).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  test('never leaves the box, and triangles never grow', () => {
    fc.assert(
      fc.property(fc.tuple(point, point, point), (triangle) => {
        const ring = clipRing(triangle, box);
        expect(ring.every(nearlyInside)).toBe(true);
        expect(area(ring)).toBeLessThanOrEqual(Math.min(100, area(triangle)) + 1e-6);
      }),
    );
  });
});

describe('clipLine', () => {
  test('cuts a line that leaves and comes back in two', () => {
    const parts = clipLine(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      box,
    );
    expect(parts).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });

  test('keeps the middle of a line that only crosses, and nothing of one that misses', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        box,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
    expect(
      clipLine(
        [
          [-5, 5],
          [5, 18],
        ],
        box,
      ),
    ).toEqual([]);
    expect(
      clipLine(
        [
          [-5, -1],
          [15, -1],
        ],
        box,
      ),
    ).toEqual([]);
  });

  test('keeps a line inside whole, and two points on top of each other', () => {
    const line: Pixel[] = [
      [1, 1],
      [2, 2],
      [2, 2],
      [3, 1],
    ];
    expect(clipLine(line, box)).toEqual([line]);
  });

  test('never leaves the box and is never longer than the line', () => {
    const length = (line: readonly Pixel[]) =>
      line.reduce((sum, [x, y], index) => {
        const [fromX, fromY] = line[index - 1] ?? [x, y];
        return sum + Math.hypot(x - fromX, y - fromY);
      }, 0);
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (line) => {
        const parts = clipLine(line, box);
        expect(parts.flat().every(nearlyInside)).toBe(true);
        const total = parts.reduce((sum, part) => sum + length(part), 0);
        expect(total).toBeLessThanOrEqual(length(line) + 1e-6);
      }),
    );
  });
});
