import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { geodesicLine } from './geodesic-line.ts';
import { polylineLengthMetres } from './polyline-length.ts';

describe('geodesicLine', () => {
  it('is as long as the geodesic, in steps no longer than asked for', () => {
    fc.assert(
      fc.property(
        arbitraryPosition,
        arbitraryPosition,
        fc.integer({ min: 50_000, max: 5_000_000 }),
        (a, b, maxStepMetres) => {
          const line = geodesicLine(a, b, { maxStepMetres });
          const metres = geodesicMetres(a, b);
          expect(line).toHaveLength(1 + Math.max(1, Math.ceil(metres / maxStepMetres)));
          expect(Math.abs(polylineLengthMetres(line) - metres)).toBeLessThan(1e-4);
          line.slice(1).forEach((point, i) => {
            const previous = line[i] ?? point;
            expect(geodesicMetres(previous, point)).toBeLessThan(maxStepMetres + 1e-6);
          });
        },
      ),
    );
  });

  it('begins and ends at the positions given', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        const line = geodesicLine(a, b, { maxStepMetres: 1_000_000 });
        expect(line[0]).toEqual(a);
        expect(line.at(-1)?.[1]).toBe(b[1]);
        expect((((line.at(-1)?.[0] ?? NaN) - b[0]) / 360) % 1).toBeCloseTo(0, 12);
      }),
    );
  });

  it('runs on over the antimeridian', () => {
    const longitudes = geodesicLine([170, 10], [-170, 10], { maxStepMetres: 100_000 }).map(
      ([longitude]) => longitude,
    );
    expect(longitudes.at(-1)).toBe(190);
    expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
    expect(geodesicLine([-170, 10], [170, 10], { maxStepMetres: 1e6 }).at(-1)).toEqual([-190, 10]);
    expect(geodesicLine([-170, 10], [550, 10], { maxStepMetres: 1e6 }).at(-1)).toEqual([-170, 10]);
  });

  it('gives both positions when they are the same', () => {
    expect(geodesicLine([61, 27], [61, 27], { maxStepMetres: 1000 })).toEqual([
      [61, 27],
      [61, 27],
    ]);
  });

  it('answers between antipodes', () => {
    const line = geodesicLine([61, 27], [-119, -27], { maxStepMetres: 1_000_000 });
    expect(line).toHaveLength(22);
    expect(polylineLengthMetres(line)).toBeCloseTo(20_003_931.4586, 3);
  });

  it.each([0, -1, NaN])('refuses a longest step of %f', (maxStepMetres) => {
    expect(() => geodesicLine([0, 0], [1, 1], { maxStepMetres })).toThrow(String(maxStepMetres));
  });
});
