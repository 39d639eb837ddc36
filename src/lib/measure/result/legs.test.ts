import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { measureLegs } from './legs.ts';
import { freePoint } from '../model/measurement.ts';
import type { Position } from '#lib/geo/position.ts';

const positions: Position[] = [
  [64.09459, 26.97186],
  [62.3339, 27.365],
  [57.0834, 30.2839],
];
const measured = measureLegs(positions.map(freePoint));

describe('measureLegs', () => {
  it('agrees with GeodSolve -i of GeographicLib 2.1', () => {
    const expected = [
      [179_849.408_203, 284.418_098_875_89, 283.614_099_014_37],
      [605_911.099_746, 303.509_403_461_59, 300.975_800_672_21],
    ] as const;
    expect(measured.legs).toHaveLength(2);
    for (const [index, [metres, initial, final]] of expected.entries()) {
      const leg = measured.legs[index];
      expect(leg?.wgs84Metres).toBeCloseTo(metres, 5);
      expect(leg?.initialBearingDegrees).toBeCloseTo(initial, 8);
      expect(leg?.finalBearingDegrees).toBeCloseTo(final, 8);
    }
  });

  it('agrees with Turf on the sphere', () => {
    const [panjgur = [0, 0], saravan = [0, 0]] = positions;
    const turfMetres = distance([...panjgur], [...saravan], { units: 'meters' });
    expect(measured.legs[0]?.sphereMetres).toBeCloseTo(turfMetres, 4);
  });

  it('adds the legs up', () => {
    expect(measured.totalWgs84Metres).toBeCloseTo(785_760.507_949, 4);
    expect(measured.legs[1]?.runningWgs84Metres).toBe(measured.totalWgs84Metres);
    expect(measured.legs[0]?.runningSphereMetres).toBe(measured.legs[0]?.sphereMetres);
    expect(measured.legs[1]?.runningSphereMetres).toBe(measured.totalSphereMetres);
  });

  it('has no legs for fewer than two points', () => {
    expect(measureLegs([])).toEqual({ legs: [], totalWgs84Metres: 0, totalSphereMetres: 0 });
    expect(measureLegs([freePoint([64, 27])]).legs).toEqual([]);
  });

  it('knows no bearing between equal positions, also across the antimeridian', () => {
    const { legs } = measureLegs([freePoint([180, 10]), freePoint([-180, 10])]);
    expect(legs[0]).toMatchObject({
      wgs84Metres: 0,
      initialBearingDegrees: null,
      finalBearingDegrees: null,
    });
  });
});
