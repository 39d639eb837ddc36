import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { areaToBorder } from './area-to-border.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import { destination } from './destination.ts';
import { geodesicCircle } from './geodesic-circle.ts';
import { lineToBorder } from './line-to-border.ts';
import type { Position } from './position.ts';

const border = readOsmBorder();
const index = buildBorderIndex(border);
const panjgur: Position = [64.09459, 26.97186];

describe('areaToBorder', () => {
  it('is the distance of the outline when the border is outside', () => {
    const ring = geodesicCircle(panjgur, 20_000, 36);
    const answer = areaToBorder(index, ring);
    expect(answer).toEqual(lineToBorder(index, ring));
    expect(areaToBorder(index, ring.slice(0, -1))).toEqual(answer);
    // 20 km less than the place itself, as far as the ring has a corner there.
    const place = nearestOnBorder(index, panjgur).sphereMetres;
    expect(answer.sphereMetres - (place - 20_000)).toBeGreaterThan(-100);
    expect(answer.sphereMetres - (place - 20_000)).toBeLessThan(100);
  });

  it('closes the ring', () => {
    const ring: Position[] = [
      [62.5, 26.3],
      [70, 26.3],
      [70, 28.5],
    ];
    const open = lineToBorder(index, ring).sphereMetres;
    expect(areaToBorder(index, ring).sphereMetres).toBeLessThan(open - 1000);
  });

  it('is nothing where the outline crosses the border', () => {
    const answer = areaToBorder(index, geodesicCircle(panjgur, 100_000));
    expect(answer).toMatchObject({ wgs84Metres: 0, sphereMetres: 0, crosses: true });
    expect(nearestOnBorder(index, answer.from).sphereMetres).toBeLessThan(1e-6);
    const start = border[0] ?? [NaN, NaN];
    expect(areaToBorder(index, geodesicCircle(start, 50_000)).crosses).toBe(true);
  });

  it('is nothing, at the border’s first vertex, where the border lies inside', () => {
    const answer = areaToBorder(index, geodesicCircle([62.5, 27.5], 900_000));
    const first = border[0];
    expect(answer).toEqual({
      from: first,
      to: first,
      wgs84Metres: 0,
      sphereMetres: 0,
      crosses: false,
    });
  });

  it('is nothing where one of several lines lies inside', () => {
    const two = buildBorderIndex(
      [
        [10, 50],
        [11, 50],
      ],
      [
        [20, 50],
        [20.1, 50],
        [20.1, 50.1],
      ],
    );
    expect(areaToBorder(two, geodesicCircle([20, 50], 50_000))).toMatchObject({
      from: [20, 50],
      sphereMetres: 0,
    });
    expect(areaToBorder(two, geodesicCircle([10.5, 51.5], 50_000)).sphereMetres).toBeGreaterThan(
      1e5,
    );
  });

  it('takes a ring of one or two positions for a line', () => {
    const line: Position[] = [panjgur, [65, 27]];
    expect(areaToBorder(index, line)).toEqual(lineToBorder(index, line));
    expect(areaToBorder(index, [panjgur])).toEqual(lineToBorder(index, [panjgur]));
  });

  it('refuses a ring without positions', () => {
    expect(() => areaToBorder(index, [])).toThrow('not none');
  });
});

/** A ring of 60 corners without the edge of the map that `geodesicCircle` adds round a pole. */
const roundRing = (center: Position, radius: number) =>
  geodesicCircle(center, radius, 60).slice(0, 60);

describe('what is inside', () => {
  it('is what is nearer to the centre of a round area than its radius, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -89, max: 89 }),
        fc.integer({ min: 100, max: 5000 }),
        fc.integer({ min: -2, max: 2 }),
        fc.integer({ min: 0, max: 359 }),
        fc.constantFrom(0.1, 0.5, 0.9, 1.1, 1.5),
        (longitude, latitude, kilometres, turns, bearing, share) => {
          const radius = 1000 * kilometres;
          const place = destination([longitude, latitude], bearing, share * radius);
          const ring = roundRing([longitude + 360 * turns, latitude], radius);
          const { sphereMetres, crosses } = areaToBorder(buildBorderIndex([place]), ring);
          expect(crosses).toBe(false);
          expect(sphereMetres === 0).toBe(share < 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is bounded by geodesics', () => {
    const ring: Position[] = [
      [0, 10],
      [90, 10],
      [90, 50],
      [0, 50],
    ];
    const holds = (place: Position) =>
      areaToBorder(buildBorderIndex([place]), ring).sphereMetres === 0;
    // The northern edge bends up to 59.3°, the southern one up to 14°.
    const inside: Position[] = [
      [45, 16],
      [45, 55],
      [20, 55.5],
    ];
    const outside: Position[] = [
      [45, 12],
      [45, 61],
      [20, 58],
    ];
    expect(inside.map(holds)).toEqual([true, true, true]);
    expect(outside.map(holds)).toEqual([false, false, false]);
  });

  it('is as far as the edge of a hole where the border lies in it, and nothing where it reaches out of it', () => {
    const middle: Position = [62.8, 27.2];
    const short = buildBorderIndex([
      [62.7, 27.2],
      [62.9, 27.2],
    ]);
    const area = geodesicCircle(middle, 200_000, 72);
    const hole = geodesicCircle(middle, 50_000, 72);
    const inHole = areaToBorder(short, area, [hole]);
    expect(inHole).toEqual(lineToBorder(short, hole));
    expect(inHole.sphereMetres).toBeGreaterThan(30_000);
    expect(areaToBorder(short, area)).toMatchObject({ wgs84Metres: 0, crosses: false });
    const small = geodesicCircle([62.7, 27.2], 5_000, 72);
    expect(areaToBorder(short, area, [small])).toMatchObject({ wgs84Metres: 0, crosses: true });
    const beside = geodesicCircle([63.5, 27.2], 5_000, 72);
    expect(areaToBorder(short, area, [beside])).toMatchObject({ wgs84Metres: 0, crosses: false });
  });
});
