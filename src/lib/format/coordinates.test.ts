import { describe, expect, it } from 'vitest';
import { coordinateNotations, formatPosition } from './coordinates.ts';
import { formatDecimalDegrees } from './decimal-degrees.ts';
import { formatDegreesMinutesSeconds } from './degrees-minutes-seconds.ts';
import { formatMgrs } from './mgrs.ts';
import { formatPlusCode } from './plus-code.ts';
import type { Position } from '#lib/geo/position.ts';

describe('decimal degrees', () => {
  it('say which number is which, latitude first', () => {
    expect(formatDecimalDegrees([64.09459, 26.97186], 5)).toBe('26.97186° N, 64.09459° E');
    expect(formatDecimalDegrees([-68.3, -54.8], 1)).toBe('54.8° S, 68.3° W');
    expect(formatDecimalDegrees([-68.3, -54.8], 2, 'signed')).toBe('-54.80, -68.30');
  });

  it('have no negative zero and take longitudes of other turns', () => {
    expect(formatDecimalDegrees([-0.04, -0.04], 1)).toBe('0.0° N, 0.0° E');
    expect(formatDecimalDegrees([-0.04, -0.04], 1, 'signed')).toBe('0.0, 0.0');
    expect(formatDecimalDegrees([424, 27], 0)).toBe('27° N, 64° E');
  });
});

describe('degrees, minutes and seconds', () => {
  it('agree with GeoConvert -d of GeographicLib 2.1', () => {
    expect(formatDegreesMinutesSeconds([64.09459, 26.97186], 1)).toBe('26°58′18.7″N 64°05′40.5″E');
    expect(formatDegreesMinutesSeconds([57.0834, 30.2839], 2)).toBe('30°17′02.04″N 57°05′00.24″E');
    expect(formatDegreesMinutesSeconds([-40, 83.999], 1)).toBe('83°59′56.4″N 40°00′00.0″W');
    expect(formatDegreesMinutesSeconds([-68.3, -54.8], 0)).toBe('54°48′00″S 68°18′00″W');
  });

  it('carry into minutes and degrees', () => {
    expect(formatDegreesMinutesSeconds([9.999_999, 59.999_99], 1)).toBe(
      '60°00′00.0″N 10°00′00.0″E',
    );
    expect(formatDegreesMinutesSeconds([64.09459, 26.97186], 'minutes')).toBe('26°58′N 64°06′E');
    expect(formatDegreesMinutesSeconds([0.999, -0.001], 'minutes')).toBe('0°00′N 1°00′E');
  });
});

describe('MGRS', () => {
  it.each<[Position, string]>([
    [[64.09459, 26.97186], '41R PK 08630 83789'],
    [[62.3339, 27.365], '41R ML 34126 27039'],
    [[57.0834, 30.2839], '40R EU 08020 50247'],
    [[151.2153, -33.8568], '56H LH 34900 52288'],
    [[5.32, 60.39], '32V KN 97230 00510'],
    [[15.65, 78.22], '33X WG 14813 83004'],
    [[-68.3, -54.8], '19F EV 45000 27239'],
    [[0, 0], '31N AA 66021 00000'],
    [[10, -80], '32C NS 19384 18247'],
    [[-40, 83.999], '24X VU 88328 28083'],
    [[180, 27], '1R BK 02273 89975'],
    [[179.999_999_999_999_97, 27], '1R BK 02273 89975'],
  ])('of %j is %s, as GeoConvert -m of GeographicLib 2.1 has it', (position, expected) => {
    expect(formatMgrs(position)).toBe(expected);
  });

  it('has fewer digits for larger squares, and none for the polar regions', () => {
    expect(formatMgrs([64.09459, 26.97186], 2)).toBe('41R PK 08 83');
    expect(formatMgrs([64.09459, 26.97186], 0)).toBe('41R PK');
    expect(formatMgrs([10, 84])).toBeNull();
    expect(formatMgrs([10, -80.001])).toBeNull();
  });
});

describe('plus codes', () => {
  it.each<[Position, 4 | 6 | 8 | 10 | 11, string]>([
    [[2.775, 20.375], 6, '7FG49Q00+'],
    [[2.782_187_5, 20.370_062_5], 10, '7FG49QCJ+2V'],
    [[2.782_234_375, 20.370_112_5], 11, '7FG49QCJ+2VX'],
    [[8.524997, 47.36559], 10, '8FVC9G8F+6X'],
    [[174.785_937_5, -41.273_062_5], 10, '4VCPPQGP+Q9'],
    [[-179.5, 0.5], 4, '62G20000+'],
    [[1, 1], 11, '6FH32222+222'],
    [[1, 90], 4, 'CFX30000+'],
    [[1, 90], 10, 'CFX3X2X2+X2'],
    [[180, 1], 4, '62H20000+'],
    [[-179.999_937_5, -89.999_937_5], 10, '22222222+22'],
  ])(
    'of %j with %d digits is %s, as in the test data of Open Location Code',
    (position, digits, code) => {
      expect(formatPlusCode(position, digits)).toBe(code);
    },
  );
});

describe('formatPosition', () => {
  it('is no finer than the position is known', () => {
    const write = (radius: number) =>
      coordinateNotations.map((notation) => formatPosition([64.09459, 26.97186], notation, radius));
    expect(write(5000)).toEqual([
      '26.97° N, 64.09° E',
      '26°58′N 64°06′E',
      '41R PK 08 83',
      '7JR6X300+',
    ]);
    expect(write(20)).toEqual([
      '26.9719° N, 64.0946° E',
      '26°58′18.7″N 64°05′40.5″E',
      '41R PK 0863 8378',
      '7JR6X3CV+PRW',
    ]);
  });

  it('has no MGRS at the poles', () => {
    expect(formatPosition([0, 89], 'mgrs', 10)).toBeNull();
  });
});
