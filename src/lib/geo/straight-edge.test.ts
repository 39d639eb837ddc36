import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { straightEdgePositions } from './straight-edge.ts';

const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('straightEdgePositions', () => {
  it('keeps to the parallel that both ends lie on', () => {
    const edge = straightEdgePositions([63.08, 27.3], [65.34, 27.3], 1000);
    expect(edge.length).toBeGreaterThan(220);
    for (const [, latitude] of edge) expect(latitude).toBeCloseTo(27.3, 12);
  });

  it('goes from end to end in steps that are never longer than asked for', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, fc.integer({ min: 20_000, max: 2e6 }), (a, b, step) => {
        const edge = straightEdgePositions(a, b, step);
        // Adding zero makes no difference between the two zeros.
        expect(edge[0]?.map((degrees) => degrees + 0)).toEqual(a.map((degrees) => degrees + 0));
        expect(edge.at(-1)?.map((degrees) => degrees + 0)).toEqual(b.map((degrees) => degrees + 0));
        for (const [i, position] of edge.slice(1).entries()) {
          expect(geodesicMetres(edge[i] ?? [NaN, NaN], position)).toBeLessThanOrEqual(step + 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is one step between positions on top of each other', () => {
    expect(straightEdgePositions([64, 27], [64, 27], 1)).toEqual([
      [64, 27],
      [64, 27],
    ]);
  });

  it('refuses a step that leads nowhere', () => {
    for (const step of [0, -1, NaN]) {
      expect(() => straightEdgePositions([0, 0], [1, 1], step)).toThrow(String(step));
    }
  });
});
