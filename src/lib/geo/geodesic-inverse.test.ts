import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readGolden } from '../../../tests/golden/geo/read-golden.ts';
import { destination } from './destination.ts';
import { geodesicInverse, geodesicMetres } from './geodesic-inverse.ts';

const golden = readGolden('inverse.txt');

function turnBetween(a: number, b: number): number {
  return Math.abs(((a - b + 540) % 360) - 180);
}

describe('against GeodSolve', () => {
  it('has lines of every kind', () => {
    expect(golden).toHaveLength(3220);
    expect([...new Set(golden.map(({ kind }) => kind))]).toEqual([
      'random',
      'region',
      'short',
      'near-antipodal',
      'polar',
      'antimeridian',
      'meridian',
      'equator',
      'same',
    ]);
  });

  it('gives every length to 2 micrometres', () => {
    for (const { kind, numbers } of golden) {
      const [lon1 = NaN, lat1 = NaN, lon2 = NaN, lat2 = NaN, metres = NaN] = numbers;
      const found = geodesicInverse([lon1, lat1], [lon2, lat2]).metres;
      expect(Math.abs(found - metres), `${kind} ${numbers.join(' ')}`).toBeLessThan(2e-6);
    }
  });

  it('gives bearings that miss the end by less than 10 micrometres', () => {
    for (const { kind, numbers } of golden) {
      if (kind === 'same') continue;
      const [lon1 = NaN, lat1 = NaN, lon2 = NaN, lat2 = NaN, metres = NaN, azi1 = NaN, azi2 = NaN] =
        numbers;
      const found = geodesicInverse([lon1, lat1], [lon2, lat2]);
      // Two ends can be joined by several equally short lines only when they are antipodes.
      const reach = Math.sin(metres / 6_371_000) * 6_371_000;
      const miss = (turn: number) => (turn * Math.PI * Math.abs(reach)) / 180;
      const name = `${kind} ${numbers.join(' ')}`;
      expect(miss(turnBetween(found.initialBearingDegrees, azi1)), name).toBeLessThan(1e-5);
      expect(miss(turnBetween(found.finalBearingDegrees, azi2)), name).toBeLessThan(1e-5);
    }
  });
});

describe('published values', () => {
  it.each([
    [[-139.44815, 35.60777], [-69.95921, -11.17491], 8_935_244.560482, 111.09874842956],
    [[106.05087, 55.52454], [197.18234, 77.03196], 4_105_086.171392, 22.02005988098],
    [[52.74123, 6.96833], [206.17291, -7.39675], 17_102_477.249696, 92.58158538632],
  ] as const)(
    'solves the line from %j to %j of GeographicLib’s own tests',
    (a, b, metres, azi1) => {
      const found = geodesicInverse(a, b);
      expect(found.metres).toBeCloseTo(metres, 5);
      expect(found.initialBearingDegrees).toBeCloseTo(azi1, 10);
    },
  );

  it('takes half a meridian between poles and between antipodes on the equator', () => {
    expect(geodesicMetres([10, 90], [-40, -90])).toBeCloseTo(20_003_931.4586, 4);
    expect(geodesicMetres([0, 0], [180, 0])).toBeCloseTo(20_003_931.4586, 4);
  });
});

describe('properties', () => {
  it('is the same in both directions, with the line turned round', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        expect(Math.abs(geodesicMetres(a, b) - geodesicMetres(b, a))).toBeLessThan(1e-7);
      }),
    );
  });

  it('never finds a detour shorter than the straight line', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, arbitraryPosition, (a, b, c) => {
        const detour = geodesicMetres(a, b) + geodesicMetres(b, c);
        expect(geodesicMetres(a, c)).toBeLessThan(detour + 1e-6);
      }),
    );
  });

  it('does not change by whole turns of longitude', () => {
    fc.assert(
      fc.property(
        arbitraryPosition,
        arbitraryPosition,
        fc.integer({ min: -3, max: 3 }),
        (a, b, turns) => {
          const turned = geodesicMetres([a[0] + 360 * turns, a[1]], b);
          expect(Math.abs(turned - geodesicMetres(a, b))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('leads to the end when walked', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        const { metres, initialBearingDegrees } = geodesicInverse(a, b);
        expect(initialBearingDegrees).toBeGreaterThanOrEqual(0);
        expect(initialBearingDegrees).toBeLessThan(360);
        expect(geodesicMetres(destination(a, initialBearingDegrees, metres), b)).toBeLessThan(1e-6);
      }),
    );
  });

  it('gives zero for a position and itself', () => {
    fc.assert(
      fc.property(arbitraryPosition, (a) => {
        expect(geodesicInverse(a, a).metres).toBe(0);
      }),
    );
  });
});
