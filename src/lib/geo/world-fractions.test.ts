import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { worldFractions } from './world-fractions.ts';

const whole = 2 ** 32;

describe('worldFractions', () => {
  it('lays positions where EPSG:3857 has them', () => {
    fc.assert(
      fc.property(arbitraryPosition, ([longitude, latitude]) => {
        fc.pre(Math.abs(latitude) < 85.05 && longitude < 180);
        const { worldX, worldY } = worldFractions(Float64Array.of(longitude, latitude));
        const sine = Math.sin((latitude * Math.PI) / 180);
        const north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        expect(Math.abs(worldX[0]! - ((longitude + 180) / 360) * whole)).toBeLessThanOrEqual(1);
        expect(Math.abs(worldY[0]! - north * whole)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it.each([
    ['the north pole', 0, 90, whole / 2, 0],
    ['the south pole', 0, -90, whole / 2, whole - 1],
    ['180° E', 180, 0, whole - 1, whole / 2],
    ['180° W', -180, 0, 0, whole / 2],
    ['the equator at Greenwich', 0, 0, whole / 2, whole / 2],
  ])('keeps %s on the map', (_, longitude, latitude, x, y) => {
    const { worldX, worldY } = worldFractions(Float64Array.of(longitude, latitude));
    expect([worldX[0], worldY[0]]).toEqual([x, y]);
  });
});
