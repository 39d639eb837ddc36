import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination } from '#lib/geo/destination.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { ringHolds } from './ring-holds.ts';

describe('ringHolds', () => {
  const square: Position[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [1, 1],
    [0, 2],
    [0, 0],
  ];

  it.each([
    [[1, 0.5], true],
    [[0.5, 1.2], true],
    [[1.5, 1.2], true],
    [[1, 1.5], false],
    [[-1, 0.5], false],
    [[3, 0.5], false],
    [[1, -0.5], false],
    [[1, 2.5], false],
  ] as const)('%j: %s, in either direction', (position, expected) => {
    expect(ringHolds(square, position)).toBe(expected);
    expect(ringHolds(square.toReversed(), position)).toBe(expected);
  });

  it('holds nothing without a ring', () => {
    expect(ringHolds([], [0, 0])).toBe(false);
  });

  it('tells the inside of a circle from its outside', () => {
    const home: Position = [64.09459, 26.97186];
    const ring = geodesicCircle(home, 20_000, 360);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 0, max: 40_000, noNaN: true }),
        (bearing, metres) => {
          fc.pre(Math.abs(metres - 20_000) > 5);
          expect(ringHolds(ring, destination(home, bearing, metres))).toBe(metres < 20_000);
        },
      ),
    );
  });
});
