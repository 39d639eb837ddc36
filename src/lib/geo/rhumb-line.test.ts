import { rhumbBearing, rhumbDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readGolden } from '../../../tests/golden/geo/read-golden.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { rhumbLine, rhumbLineOnSphere } from './rhumb-line.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

function turnBetween(a: number, b: number): number {
  return Math.abs(((a - b + 540) % 360) - 180);
}

describe.each([
  ['WGS 84', rhumbLine, 4],
  ['the sphere', rhumbLineOnSphere, 6],
] as const)('against RhumbSolve on %s', (_, line, column) => {
  const golden = readGolden('rhumb.txt').map(({ kind, numbers }) => {
    const [lon1 = NaN, lat1 = NaN, lon2 = NaN, lat2 = NaN] = numbers;
    const [metres = NaN, bearing = NaN] = numbers.slice(column);
    const found = line([lon1, lat1], [lon2, lat2]);
    return { name: `${kind} ${numbers.join(' ')}`, metres, bearing, found };
  });

  it('gives every length to 0.1 micrometres', () => {
    expect(golden).toHaveLength(1050);
    for (const { name, metres, found } of golden) {
      expect(Math.abs(found.metres - metres), name).toBeLessThan(1e-7);
    }
  });

  it('gives every bearing to 10⁻¹¹ degrees or 10 nanometres across', () => {
    for (const { name, metres, bearing, found } of golden) {
      // RhumbSolve takes one isometric latitude from the other, and loses digits when they are close.
      const within = Math.max(1e-11, 1e-8 / (metres * (Math.PI / 180)));
      expect(turnBetween(found.bearingDegrees, bearing), name).toBeLessThan(within);
    }
  });
});

it('equals Turf on the sphere where Turf keeps its digits', () => {
  fc.assert(
    fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
      // Turf has no answer at the poles, and loses digits next to them and between close latitudes.
      fc.pre(Math.abs(a[1]) < 89 && Math.abs(b[1]) < 89 && Math.abs(a[1] - b[1]) > 0.01);
      // Between opposite meridians the two may go different ways round.
      fc.pre(Math.abs(Math.abs(a[0] - b[0]) - 180) > 1e-9);
      const { metres, bearingDegrees } = rhumbLineOnSphere(a, b);
      const turf = rhumbDistance([...a], [...b], { units: 'meters' });
      expect(Math.abs(metres - turf)).toBeLessThan(1e-3);
      expect(turnBetween(bearingDegrees, rhumbBearing([...a], [...b]))).toBeLessThan(1e-8);
    }),
  );
});

describe.each([
  ['WGS 84', rhumbLine, geodesicMetres],
  ['the sphere', rhumbLineOnSphere, sphereDistanceMetres],
] as const)('on %s', (_, line, shortestMetres) => {
  it('is as long back, in the opposite direction', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        const [there, back] = [line(a, b), line(b, a)];
        expect(Math.abs(there.metres - back.metres)).toBeLessThan(1e-7);
        expect(there.bearingDegrees).toBeGreaterThanOrEqual(0);
        expect(there.bearingDegrees).toBeLessThan(360);
        const isOpposite = Math.abs(Math.abs(a[0] - b[0]) - 180) < 1e-9;
        fc.pre(there.metres > 0 && !isOpposite);
        expect(turnBetween(there.bearingDegrees, back.bearingDegrees)).toBeCloseTo(180, 9);
      }),
    );
  });

  it('is never shorter than the shortest line', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        expect(line(a, b).metres).toBeGreaterThan(shortestMetres(a, b) - 1e-7);
      }),
    );
  });

  it('does not change by whole turns of longitude', () => {
    const longitude = fc.integer({ min: -1440, max: 1440 }).map((eighths) => eighths / 8);
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    const position = fc.tuple(longitude, latitude);
    fc.assert(
      fc.property(position, position, fc.integer({ min: -3, max: 3 }), (a, b, turns) => {
        expect(line([a[0] + 360 * turns, a[1]], b)).toEqual(line(a, b));
        expect(line(a, [b[0] + 360 * turns, b[1]])).toEqual(line(a, b));
      }),
    );
  });

  it('runs along meridians from and to the poles', () => {
    fc.assert(
      fc.property(arbitraryPosition, fc.double({ min: -180, max: 180, noNaN: true }), (a, x) => {
        const toPole = line(a, [x, 90]);
        expect(toPole.metres).toBeCloseTo(shortestMetres(a, [x, 90]), 6);
        expect(toPole.bearingDegrees).toBe(0);
        const fromPole = line([x, 90], a);
        expect(fromPole.metres).toBeCloseTo(toPole.metres, 7);
        expect(fromPole.bearingDegrees).toBe(a[1] === 90 ? 0 : 180);
      }),
    );
    expect(line([10, 90], [50, -90]).metres).toBeCloseTo(shortestMetres([10, 90], [10, -90]), 6);
    expect(line([10, -90], [50, -90])).toEqual({ metres: 0, bearingDegrees: 0 });
  });

  it('is nothing, northwards, between positions on top of each other', () => {
    fc.assert(
      fc.property(arbitraryPosition, (a) => {
        expect(line(a, a)).toEqual({ metres: 0, bearingDegrees: 0 });
      }),
    );
  });

  it('goes east between opposite meridians', () => {
    const pairs: [Position, Position][] = [
      [
        [90, 10],
        [-90, 20],
      ],
      [
        [-90, 10],
        [90, 20],
      ],
      [
        [0, 10],
        [-180, 20],
      ],
      [
        [180, 10],
        [0, 20],
      ],
    ];
    const bearings = pairs.map(([a, b]) => line(a, b).bearingDegrees);
    expect(new Set(bearings).size).toBe(1);
    expect(bearings[0]).toBeLessThan(90);
  });

  it('does not jump as a line turns away from the parallel', () => {
    const along = line([10, 3e-16], [60, 3e-16]);
    for (const rise of [5e-324, 1e-300, 1e-18, 0.9e-15, 1.1e-15, 1e-14, 1e-12]) {
      const { metres, bearingDegrees } = line([10, 3e-16], [60, 3e-16 + rise]);
      expect(Math.abs(metres - along.metres)).toBeLessThan(1e-8);
      expect(bearingDegrees).toBeCloseTo(90, 9);
    }
    expect(line([10, 0], [60, 5e-324]).metres).toBeCloseTo(along.metres, 8);
  });

  it('is no number beyond the poles', () => {
    const nothing = { metres: NaN, bearingDegrees: NaN };
    expect(line([0, 91], [0, 0])).toEqual(nothing);
    expect(line([0, 0], [0, NaN])).toEqual(nothing);
  });
});
