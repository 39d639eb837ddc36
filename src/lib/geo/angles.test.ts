import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longitudeNear, normalBearing, normalLongitude } from './angles.ts';

describe('normalLongitude', () => {
  it.each([
    [180, 180],
    [-180, -180],
    [181, -179],
    [-181, 179],
    [540, 180],
    [-540, -180],
    [720.5, 0.5],
  ])('writes %f as %f', (longitude, expected) => {
    expect(normalLongitude(longitude)).toBe(expected);
  });

  it('stays in range on the same meridian', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (longitude) => {
        const normal = normalLongitude(longitude);
        expect(Math.abs(normal)).toBeLessThanOrEqual(180);
        expect(Math.abs(Math.sin(((longitude - normal) * Math.PI) / 360))).toBeLessThan(1e-9);
      }),
    );
  });
});

it.each([
  [0, 0],
  [-0, 0],
  [360, 0],
  [-90, 270],
  [-180, 180],
  [725, 5],
  [-1e-18, 0],
])('writes the bearing %f as %f', (bearing, expected) => {
  expect(normalBearing(bearing)).toBe(expected);
});

it.each([
  [-179, 179, 181],
  [179, -179, -181],
  [10, 12, 10],
  [-170, 550, 550],
])('writes the meridian %f next to %f as %f', (longitude, near, expected) => {
  expect(longitudeNear(longitude, near)).toBe(expected);
});
