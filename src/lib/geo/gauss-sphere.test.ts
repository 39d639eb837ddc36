import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaussSphere, toGaussSphere } from './gauss-sphere.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';

const radians = Math.PI / 180;

/** Haversine on the Gauss sphere round a centre. */
function sphereMetres(centre: Position, from: Position, to: Position): number {
  const sphere = gaussSphere(centre);
  const [a, b] = [toGaussSphere(sphere, from), toGaussSphere(sphere, to)];
  const [dx, dy] = [((b[0] - a[0]) * radians) / 2, ((b[1] - a[1]) * radians) / 2];
  const square =
    Math.sin(dy) ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(dx) ** 2;
  return 2 * sphere.radiusMetres * Math.asin(Math.sqrt(square));
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const centres = fc.tuple(number(-180, 180), number(-80, 80));

describe('a Gauss sphere', () => {
  it.each([
    [1.5, 1e-7],
    [3, 1e-6],
    [9, 3e-5],
  ])('within %d° of its centre gives lengths to one part in %d', (reach, share) => {
    const shift = fc.tuple(number(-reach, reach), number(-reach, reach));
    fc.assert(
      fc.property(centres, shift, shift, ([longitude, latitude], [ax, ay], [bx, by]) => {
        const a: Position = [longitude + ax, latitude + ay];
        const b: Position = [longitude + bx, latitude + by];
        const exact = geodesicMetres(a, b);
        const found = sphereMetres([longitude, latitude], a, b);
        expect(Math.abs(found - exact)).toBeLessThan(exact * share + 1e-3);
      }),
    );
  });

  it('takes longitudes the short way round', () => {
    const sphere = gaussSphere([179, 10]);
    const [east] = toGaussSphere(sphere, [-179, 10]);
    const [west] = toGaussSphere(sphere, [177, 10]);
    expect(east).toBeCloseTo(-west, 9);
    expect(east).toBeGreaterThan(2);
  });

  it.each([
    [[0, 89.5], '89.5'],
    [[0, -90], '-90'],
    [[NaN, 0], 'NaN'],
    [[0, NaN], 'NaN'],
  ] as const)('cannot be fitted at %j', (centre, words) => {
    expect(() => gaussSphere(centre)).toThrow(RangeError);
    expect(() => gaussSphere(centre)).toThrow(words);
  });
});
