import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine, arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { distanceBySearch } from '../../../tests/golden/geo/nearest-by-search.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { seededRandom } from '../../../tests/golden/geo/seeded-random.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

const border = readOsmBorder();
const borderIndex = buildBorderIndex(border);

/** Fails unless the nearest point is on the line, and as far from the place as anything on it can be near. */
function expectTrueNearest(line: readonly Position[], place: Position): void {
  const { position, sphereMetres } = nearestOnBorder(buildBorderIndex(line), place);
  const name = `${JSON.stringify(place)} to ${JSON.stringify(line)}`;
  // Vertices are merged within 1.1 micrometres.
  expect(Math.abs(sphereMetres - distanceBySearch(line, place)), name).toBeLessThan(2e-6);
  expect(distanceBySearch(line, position), name).toBeLessThan(2e-6);
  expect(Math.abs(sphereDistanceMetres(place, position) - sphereMetres), name).toBeLessThan(1e-6);
}

/** Whether a line goes straight back somewhere: both of its sides are then the same ground. */
function retracesItself(line: readonly Position[]): boolean {
  const steps = line
    .slice(1)
    .map(([lon, lat], i) => [lon - (line[i]?.[0] ?? 0), lat - (line[i]?.[1] ?? 0)] as const)
    .filter(([east, north]) => Math.hypot(east, north) > 1e-9);
  return steps.slice(1).some(([east, north], i) => {
    const [eastBefore, northBefore] = steps[i] ?? [0, 0];
    const turn = Math.atan2(
      eastBefore * north - northBefore * east,
      eastBefore * east + northBefore * north,
    );
    return Math.abs(turn) > 3.1;
  });
}

describe('against plain trial along every segment', () => {
  it('is the true nearest point of short wiggling lines', () => {
    fc.assert(
      fc.property(arbitraryLine(25), arbitraryPosition, (line, place) => {
        expectTrueNearest(line, place);
      }),
      { numRuns: 400 },
    );
  });

  it('is the true nearest point close to such lines', () => {
    const offset = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(arbitraryLine(25), fc.nat(), offset, offset, (line, pick, east, north) => {
        const [longitude, latitude] = line[pick % line.length] ?? [0, 0];
        expectTrueNearest(line, [longitude + east, latitude + north]);
      }),
      { numRuns: 400 },
    );
  });

  it('is the true nearest point of lines with segments up to half round the world', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPosition, { minLength: 1, maxLength: 24 }),
        arbitraryPosition,
        (line, place) => {
          // Two antipodes fix no great circle, so close to that rounding decides which it is.
          const isAntipodal = line.some((a, i) => {
            const b = line[i + 1];
            return b !== undefined && sphereDistanceMetres(a, b) > 19_900_000;
          });
          fc.pre(!isAntipodal);
          expectTrueNearest(line, place);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is the true nearest point of lines of steps from a millimetre to a metre', () => {
    const step = fc.tuple(
      fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
      fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
    );
    fc.assert(
      fc.property(
        arbitraryPosition.filter(([, latitude]) => Math.abs(latitude) < 89.5),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1e-8, 1e-5, 1e-2, 1),
        step,
        ([longitude, latitude], steps, reach, [east, north]) => {
          const line: Position[] = [[longitude, latitude]];
          for (const [x, y] of steps) {
            const [lon, lat] = line.at(-1) ?? [longitude, latitude];
            line.push([lon + x, lat + y]);
          }
          const place: Position = [
            longitude + (east * reach) / 1e-5,
            Math.max(-90, Math.min(90, latitude + (north * reach) / 1e-5)),
          ];
          expectTrueNearest(line, place);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the true nearest point of the OpenStreetMap border', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 60; i += 1) {
      const place: Position =
        i % 2 === 0
          ? [44 + 34 * random(), 22 + 18 * random()]
          : [360 * random() - 180, 180 * random() - 90];
      const { sphereMetres } = nearestOnBorder(borderIndex, place);
      expect(Math.abs(sphereMetres - distanceBySearch(border, place))).toBeLessThan(1e-6);
    }
  });
});

describe('places that are hard to get right', () => {
  it('finds each vertex of the border for itself, at 0 m', () => {
    for (const vertex of border) {
      const { position, sphereMetres, side } = nearestOnBorder(borderIndex, vertex);
      expect(position).toEqual(vertex);
      expect(sphereMetres).toBe(0);
      expect(side).toBe('on');
    }
  });

  it('finds places on the border on it', () => {
    const random = seededRandom(8);
    for (let i = 0; i < 2000; i += 1) {
      const k = Math.floor(random() * (border.length - 1));
      const [[lonA, latA], [lonB, latB]] = [border[k] ?? [0, 0], border[k + 1] ?? [0, 0]];
      const share = random();
      // On a segment of 100 m a straight line in degrees is within a millimetre of the great circle.
      if (Math.hypot(lonB - lonA, latB - latA) > 0.001) continue;
      const place: Position = [lonA + share * (lonB - lonA), latA + share * (latB - latA)];
      const { sphereMetres, side } = nearestOnBorder(borderIndex, place);
      expect(sphereMetres).toBeLessThan(1e-3);
      expect(side).toBe('on');
    }
  });

  it.each([
    [[0, 90] as const, 29.85855],
    [[123, 90] as const, 29.85855],
    [[0, -90] as const, 25.1744],
  ])('from the pole %j takes the vertex at latitude %f', (pole, latitude) => {
    expect(nearestOnBorder(borderIndex, pole).position[1]).toBeCloseTo(latitude, 9);
  });

  it('from the antipodes of border points takes what is nearest, not farthest', () => {
    for (let k = 0; k < border.length; k += 325) {
      const [longitude, latitude] = border[k] ?? [0, 0];
      const place: Position = [longitude - 180, -latitude];
      const { sphereMetres } = nearestOnBorder(borderIndex, place);
      const vertexMetres = Math.min(...border.map((vertex) => sphereDistanceMetres(place, vertex)));
      expect(Math.abs(sphereMetres - vertexMetres)).toBeLessThan(1e-6);
    }
  });

  it('finds the nearest end of a 1 m line from its antipode', () => {
    const line: Position[] = [
      [61, 27],
      [61, 27.00001],
    ];
    const { position, sphereMetres } = nearestOnBorder(buildBorderIndex(line), [-119, -27.000001]);
    expect(position).toEqual([61, 27.00001]);
    expect(sphereMetres).toBeCloseTo(Math.PI * 6_371_008.8 - 1.000755, 4);
  });

  it('takes the short way over the antimeridian', () => {
    const index = buildBorderIndex([
      [179, 10],
      [-179, 11],
    ]);
    const wide = buildBorderIndex([
      [179, 10],
      [181, 11],
    ]);
    const east = nearestOnBorder(index, [-179.5, 10]);
    expect(east.sphereMetres).toBeLessThan(80_000);
    expect(east.position[0]).toBeGreaterThan(-180);
    expect(east.position[0]).toBeLessThan(-179.7);
    expect(nearestOnBorder(index, [179.5, 10.5]).position[0]).toBeGreaterThan(179);
    expect(nearestOnBorder(index, [180.5, 10]).sphereMetres).toBeCloseTo(east.sphereMetres, 6);
    expect(nearestOnBorder(wide, [-179.5, 10]).sphereMetres).toBeCloseTo(east.sphereMetres, 6);
  });

  it.each<readonly [Position, readonly Position[]]>([
    [
      [90, 0],
      [
        [1.3948991184861114e-7, 0],
        [0, -90],
        [0, 0],
        [0, -89.9],
        [-90, 0],
        [0, 0],
      ],
    ],
    [
      [90, 6.037091348628667e-7],
      [
        [0, 0],
        [0, 90],
      ],
    ],
    [
      [90, 0],
      [
        [0, -45],
        [0, 45],
      ],
    ],
  ])('stays on the line from %j, next to the pole of its great circle', (place, line) => {
    expectTrueNearest(line, place);
  });

  it('does not overlook the bulge of long arcs when a closer box is at hand', () => {
    const line: Position[] = [
      [0, 0],
      [170, 0],
      [0, 0],
      [170, 0],
      [0, 0],
      [85, 20],
      [86, 20],
      [86, 21],
      [85, 21],
    ];
    const { position, segment } = nearestOnBorder(buildBorderIndex(line), [85.3, 5]);
    expect(position[0]).toBeCloseTo(85.3, 9);
    expect(position[1]).toBeCloseTo(0, 9);
    expect(segment).toBeLessThan(4);
  });

  it('measures to a line of one position, and one that stays in place', () => {
    const metres = sphereDistanceMetres([61, 27], [64, 26]);
    const still: Position[] = [
      [61, 27],
      [61, 27],
    ];
    for (const line of [still.slice(1), still]) {
      const nearest = nearestOnBorder(buildBorderIndex(line), [64, 26]);
      expect(nearest).toMatchObject({ position: [61, 27], line: 0, segment: 0, side: 'on' });
      expect(nearest.sphereMetres).toBeCloseTo(metres, 6);
    }
  });

  it('keeps several lines apart', () => {
    const index = buildBorderIndex(
      [
        [0, 0],
        [0, 10],
      ],
      [
        [20, 0],
        [20, 5],
        [20, 10],
      ],
    );
    expect(nearestOnBorder(index, [1, 5])).toMatchObject({ line: 0, segment: 0 });
    expect(nearestOnBorder(index, [19, 7])).toMatchObject({ line: 1, segment: 1 });
    expect(nearestOnBorder(index, [10.5, 5]).sphereMetres).toBeGreaterThan(1_000_000);
    expect(nearestOnBorder(index, [0, 12])).toMatchObject({ line: 0, position: [0, 10] });
  });
});

describe('properties', () => {
  it('is never farther than any vertex', () => {
    fc.assert(
      fc.property(arbitraryPosition, fc.nat(border.length - 1), (place, k) => {
        const metres = sphereDistanceMetres(place, border[k] ?? [NaN, NaN]);
        expect(nearestOnBorder(borderIndex, place).sphereMetres).toBeLessThan(metres + 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes by no more than the way between two places', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (a, b) => {
        const change =
          nearestOnBorder(borderIndex, a).sphereMetres -
          nearestOnBorder(borderIndex, b).sphereMetres;
        expect(Math.abs(change)).toBeLessThan(sphereDistanceMetres(a, b) + 1e-6);
      }),
    );
  });

  it('does not change by whole turns of place or line', () => {
    fc.assert(
      fc.property(
        arbitraryLine(10),
        arbitraryPosition,
        fc.integer({ min: -2, max: 2 }),
        (line, place, turns) => {
          const turnedLine = line.map(([lon, lat]): Position => [lon + 360 * turns, lat]);
          const { sphereMetres } = nearestOnBorder(buildBorderIndex(line), place);
          const turned = nearestOnBorder(buildBorderIndex(turnedLine), [
            place[0] - 360 * turns,
            place[1],
          ]);
          expect(Math.abs(turned.sphereMetres - sphereMetres)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('is as far from the line turned round, on its other side', () => {
    const otherSide = { left: 'right', right: 'left', on: 'on' } as const;
    fc.assert(
      fc.property(arbitraryLine(10), arbitraryPosition, (fineLine, place) => {
        const line = fineLine.map(([lon, lat]): Position => [
          Math.round(lon * 1e5) / 1e5,
          Math.round(lat * 1e5) / 1e5,
        ]);
        fc.pre(!retracesItself(line));
        const there = nearestOnBorder(buildBorderIndex(line), place);
        const back = nearestOnBorder(buildBorderIndex(line.toReversed()), place);
        expect(Math.abs(there.sphereMetres - back.sphereMetres)).toBeLessThan(1e-6);
        // Two points of the line may be equally near, and the side is told from either; straight ahead there is none.
        fc.pre(sphereDistanceMetres(there.position, back.position) < 1e-3);
        fc.pre(there.side !== 'on' && back.side !== 'on');
        expect(back.side).toBe(otherSide[there.side]);
      }),
    );
  });
});
