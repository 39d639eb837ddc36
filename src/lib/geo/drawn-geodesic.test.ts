import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { mapEdgeDegrees, pixelsToStep } from '../../../tests/golden/geo/map-pixels.ts';
import { seededRandom } from '../../../tests/golden/geo/seeded-random.ts';
import { longitudeNear } from './angles.ts';
import { destination } from './destination.ts';
import { drawnGeodesic } from './drawn-geodesic.ts';
import { geodesicDirect } from './geodesic-direct.ts';
import { geodesicInverse, geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';

type Parts = readonly (readonly Position[])[];

const countOf = (parts: Parts) => parts.reduce((sum, part) => sum + part.length, 0);
const longitudesOf = (part: readonly Position[] = []) => part.map(([longitude]) => longitude);
const isOnMap = ([, latitude]: Position) => Math.abs(latitude) <= mapEdgeDegrees;

/**
 * How far what is drawn is off the geodesic, which is told from its length alone, by the direct problem.
 *
 * @returns the most that a drawn point is off the geodesic, and the most that the geodesic is off the straight lines
 * between drawn points; whether any of what the parts leave out is on the map.
 */
function offTruth(from: Position, to: Position, parts: Parts, zoom: number) {
  const { metres, initialBearingDegrees } = geodesicInverse(from, to);
  const truth = (along: number) => geodesicDirect(from, initialBearingDegrees, along).position;
  let [pointMetres, linePixels, drawnTo, leavesOut] = [0, 0, 0, false];
  const passGap = (end: number) => {
    if (end - drawnTo < 1e-3) return;
    const shares = [0.01, 0.3, 0.6, 0.99];
    leavesOut ||= shares.some((share) => isOnMap(truth(drawnTo + share * (end - drawnTo))));
  };
  for (const part of parts) {
    let start: Position | undefined;
    for (const end of part) {
      const isLast = part === parts.at(-1) && end === part.at(-1);
      const along = isLast && isOnMap(to) ? metres : geodesicMetres(from, end);
      pointMetres = Math.max(pointMetres, geodesicMetres(truth(along), end));
      if (start === undefined) passGap(along);
      for (const share of start === undefined ? [] : [0.2, 0.5, 0.8]) {
        const [longitude, latitude] = truth(drawnTo + share * (along - drawnTo));
        const between: Position = [longitudeNear(longitude, end[0]), latitude];
        linePixels = Math.max(linePixels, pixelsToStep(between, [start ?? end, end], zoom));
      }
      start = end;
      drawnTo = along;
    }
  }
  passGap(metres);
  return { pointMetres, linePixels, leavesOut };
}

function expectTrueToMap(from: Position, to: Position, zoom = 14): void {
  const name = `${JSON.stringify([from, to])} at zoom ${zoom}`;
  const parts = drawnGeodesic(from, to, { deepestZoom: zoom });
  const { pointMetres, linePixels, leavesOut } = offTruth(from, to, parts, zoom);
  expect(pointMetres, name).toBeLessThan(1e-4);
  expect(linePixels, name).toBeLessThan(0.4);
  expect(leavesOut, name).toBe(false);
  expect(parts.flat().filter(([, latitude]) => Math.abs(latitude) > 85.0511288)).toEqual([]);
}

const nearby = (reach: number) => fc.double({ min: -reach, max: reach, noNaN: true });
const latitudeOf = (latitude: number) => Math.max(-90, Math.min(90, latitude));

describe('drawnGeodesic is within 0.4 pixel of the geodesic, and leaves out only what is off the map', () => {
  it('between any two positions, at any deepest zoom', () => {
    fc.assert(
      fc.property(
        arbitraryPosition,
        arbitraryPosition,
        fc.integer({ min: 0, max: 14 }),
        (...line) => {
          expectTrueToMap(...line);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('between any two positions at zoom 14', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (from, to) => {
        expectTrueToMap(from, to);
      }),
      { numRuns: 25 },
    );
  });

  it('between positions a few degrees apart', () => {
    fc.assert(
      fc.property(arbitraryPosition, nearby(3), nearby(3), (from, east, north) => {
        expectTrueToMap(from, [from[0] + east, latitudeOf(from[1] + north)]);
      }),
      { numRuns: 150 },
    );
  });

  it('between positions close to antipodes', () => {
    fc.assert(
      fc.property(arbitraryPosition, nearby(0.7), nearby(0.7), (from, east, north) => {
        expectTrueToMap(from, [from[0] + 180 + east, latitudeOf(-from[1] + north)]);
      }),
      { numRuns: 20 },
    );
  });

  it('near the poles and round them', () => {
    const nearPole = fc.tuple(nearby(180), fc.double({ min: 80, max: 90, noNaN: true }));
    fc.assert(
      fc.property(nearPole, nearPole, fc.constantFrom(1, -1), (from, to, hemisphere) => {
        expectTrueToMap([from[0], hemisphere * from[1]], [to[0], hemisphere * to[1]]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<readonly [string, Position, Position]>([
    ['along the equator', [-60, 0], [60, 0]],
    ['between antipodes on the equator', [10, 0], [-170, 0]],
    ['between near antipodes on the equator', [10, 0], [-170.2, 0]],
    ['from just below the map’s upper edge to the same latitude', [0, 85.05], [170, 85.05]],
    ['along a parallel that dips over the edge', [0, 84.9], [50, 84.9]],
    ['over the antimeridian', [150, 50], [-150, 60]],
  ])('%s', (_, from, to) => {
    expectTrueToMap(from, to);
    expectTrueToMap(to, from);
  });
});

describe('drawnGeodesic takes few points', () => {
  it('two for what is straight on the map', () => {
    const straight: [Position, Position][] = [
      [[64.09459, 26.97186], destination([64.09459, 26.97186], 70, 100)],
      [[64.09459, 26.97186], destination([64.09459, 26.97186], 70, 10_000)],
      [[30, -85], destination([30, -85], 90, 100)],
      [
        [61, -80],
        [61, 80],
      ],
      [
        [-80, 0],
        [80, 0],
      ],
    ];
    for (const [from, to] of straight) expect(countOf(drawnGeodesic(from, to)), String(to)).toBe(2);
  });

  it('some thousands at most, half round the world', () => {
    const random = seededRandom(11);
    for (let i = 0; i < 300; i += 1) {
      const [longitude, latitude] = [360 * random() - 180, 170 * random() - 85];
      const parts = drawnGeodesic([longitude, latitude], [longitude + 179 * random(), -latitude]);
      expect(countOf(parts)).toBeLessThan(3200);
    }
  });

  it('ten thousand legs of a kilometre in less than 150 ms', () => {
    const random = seededRandom(12);
    const legs = Array.from({ length: 10_000 }, () => {
      const from: Position = [360 * random() - 180, 160 * random() - 80];
      return [from, destination(from, 360 * random(), 1000)] as const;
    });
    const start = performance.now();
    const points = legs.reduce((sum, leg) => sum + countOf(drawnGeodesic(...leg)), 0);
    expect(performance.now() - start).toBeLessThan(150);
    expect(points).toBe(20_000);
  });
});

describe('drawnGeodesic keeps the order of the world', () => {
  it('begins and ends at the positions given, whole turns aside', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, (from, to) => {
        fc.pre(isOnMap(from) && isOnMap(to));
        const parts = drawnGeodesic(from, to, { deepestZoom: 8 });
        const last = parts.at(-1)?.at(-1);
        expect(parts[0]?.[0]).toEqual(from);
        expect(last?.[1]).toBe(to[1]);
        expect((((last?.[0] ?? NaN) - to[0]) / 360) % 1).toBeCloseTo(0, 12);
      }),
    );
  });

  it('runs on over the antimeridian, from the longitude given', () => {
    const [part] = drawnGeodesic([170, 10], [-170, 10]);
    expect(longitudesOf(part)).toEqual(longitudesOf(part).toSorted((a, b) => a - b));
    expect(longitudesOf(part).at(-1)).toBe(190);
    expect(longitudesOf(drawnGeodesic([-170, 10], [170, 10])[0]).at(-1)).toBe(-190);
    const [turned] = drawnGeodesic([530, 10], [-170, 10]);
    expect(turned?.[0]).toEqual([530, 10]);
    expect(turned?.at(-1)).toEqual([550, 10]);
    expect(drawnGeodesic([540, 10], [-180, 10.001])[0]?.at(-1)).toEqual([540, 10.001]);
  });

  it('cuts a line over a pole in two meridians', () => {
    const parts = drawnGeodesic([60, 70], [-120, 60]);
    expect(parts.map((part) => part.length)).toEqual([2, 2]);
    expect(parts[0]?.[1]?.[1]).toBeCloseTo(85.051129, 6);
    expect(parts[1]?.[0]?.[1]).toBeCloseTo(85.051129, 6);
    expect(longitudesOf(parts[0]).map(Math.round)).toEqual([60, 60]);
    expect(longitudesOf(parts[1]).map((lon) => (Math.round(lon) + 360) % 360)).toEqual([240, 240]);
  });

  it('draws nothing beyond the map’s edge', () => {
    expect(drawnGeodesic([0, 86], [170, 88])).toEqual([]);
    expect(drawnGeodesic([0, 90], [0, 90])).toEqual([]);
    expect(drawnGeodesic([20, 89], [20, 80]).map((part) => part.at(-1))).toEqual([[20, 80]]);
  });
});

describe('drawnGeodesic always has an answer', () => {
  it('both positions when they are the same', () => {
    expect(drawnGeodesic([61, 27], [61, 27])).toEqual([
      [
        [61, 27],
        [61, 27],
      ],
    ]);
  });

  it('no part for what is no position', () => {
    expect(drawnGeodesic([NaN, 27], [61, 27])).toEqual([]);
    expect(drawnGeodesic([61, 27], [61, 91])).toEqual([]);
    expect(drawnGeodesic([61, 27], [Infinity, 27])).toEqual([]);
  });

  it.each([-1, NaN])('but refuses %f as deepest zoom', (deepestZoom) => {
    expect(() => drawnGeodesic([0, 0], [1, 1], { deepestZoom })).toThrow(String(deepestZoom));
  });
});
