import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { mapEdgeDegrees, pixelsToStep } from '../../../tests/golden/geo/map-pixels.ts';
import { longitudeNear } from './angles.ts';
import { destination } from './destination.ts';
import { drawnCircle } from './drawn-circle.ts';
import { geodesicInverse, geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';

const isOnMap = ([, latitude]: Position) => Math.abs(latitude) <= mapEdgeDegrees;
const steps = (line: readonly Position[]) =>
  line.slice(1).map((end, i): [Position, Position] => [line[i] ?? end, end]);

/** The most pixels that the circle is off the middle of any of the steps of its outline. */
function pixelsOff(center: Position, radius: number, zoom: number): number {
  let most = 0;
  for (const [start, end] of drawnCircle(center, radius, { deepestZoom: zoom }).outline.flatMap(
    steps,
  )) {
    const [first, last] = [start, end].map(
      (point) => geodesicInverse(center, point).initialBearingDegrees,
    ) as [number, number];
    const [longitude, latitude] = destination(
      center,
      (first + longitudeNear(last, first)) / 2,
      radius,
    );
    const middle: Position = [longitudeNear(longitude, start[0]), latitude];
    most = Math.max(most, pixelsToStep(middle, [start, end], zoom));
  }
  return most;
}

/** Whether the outline comes within `pixels` of every point of the circle that is on the map. */
function passesAll(center: Position, radius: number, zoom: number, pixels: number): boolean {
  const outline = drawnCircle(center, radius, { deepestZoom: zoom }).outline.flatMap(steps);
  const truth = Array.from({ length: 16 }, (_, i) => destination(center, 22.5 * i + 1, radius));
  return truth.filter(isOnMap).every(([longitude, latitude]) =>
    outline.some((step) => {
      const point: Position = [longitudeNear(longitude, step[0][0]), latitude];
      return pixelsToStep(point, step, zoom) < pixels;
    }),
  );
}

const radii = (max: number) =>
  fc.double({ min: 0, max: Math.sqrt(max), noNaN: true }).map((r) => r * r);
const lowPosition = arbitraryPosition.filter(([, latitude]) => Math.abs(latitude) <= 60);

describe('the outline', () => {
  it('is within 0.4 pixel at zoom 14, up to 500 km within 60° of the equator', () => {
    fc.assert(
      fc.property(lowPosition, radii(500_000), (center, radius) => {
        expect(pixelsOff(center, radius, 14)).toBeLessThan(0.4);
      }),
      { numRuns: 25 },
    );
    expect(pixelsOff([10, 60], 500_000, 14)).toBeLessThan(0.4);
    expect(pixelsOff([10, -30], 1_000_000, 14)).toBeLessThan(0.4);
  });

  it('takes 2,000 points at most', () => {
    const count = drawnCircle([64, 2], 8_900_000).outline.flat().length;
    expect(count).toBeGreaterThan(1500);
    expect(count).toBeLessThanOrEqual(2000);
  });

  it('is within 0.4 pixel where 2,000 points are enough, at every latitude', () => {
    fc.assert(
      fc.property(
        arbitraryPosition,
        radii(10_000_000),
        fc.integer({ min: 0, max: 8 }),
        (...circle) => {
          expect(pixelsOff(...circle)).toBeLessThan(0.4);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is within 3 pixels at zoom 14 with 2,000 points up to 5,000 km, and within 5 up to 10,000 km', () => {
    fc.assert(
      fc.property(arbitraryPosition, radii(10_000_000), (center, radius) => {
        expect(pixelsOff(center, radius, 14)).toBeLessThan(radius < 5_000_000 ? 3 : 5);
        expect(drawnCircle(center, radius).outline.flat().length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves nothing out that is on the map', () => {
    fc.assert(
      fc.property(arbitraryPosition, radii(19_000_000), (center, radius) => {
        expect(passesAll(center, radius, 6, 0.5)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('lies at the radius, on the map', () => {
    fc.assert(
      fc.property(arbitraryPosition, radii(10_000_000), (center, radius) => {
        for (const point of drawnCircle(center, radius, { deepestZoom: 8 }).outline.flat()) {
          expect(Math.abs(geodesicMetres(center, point) - radius)).toBeLessThan(1e-6);
          expect(Math.abs(point[1])).toBeLessThan(85.0511288);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each<readonly [string, Position, number, number[], boolean]>([
    ['is one closed line', [64, 27], 77_000, [0], true],
    ['is one closed line over the antimeridian', [179.9, 10], 50_000, [0], true],
    ['opens where it leaves the map', [64, 82], 500_000, [1], false],
    ['opens where it leaves the map in the south', [64, -82], 500_000, [1], false],
    ['spans the world round a pole', [64, 88], 1_000_000, [360], false],
    ['spans the world round the south pole', [64, -88], 1_000_000, [360], false],
    ['is nothing beyond the map’s edge', [64, 89], 100_000, [], false],
    ['falls in two where it leaves the map on both sides', [64, 0], 9_800_000, [1, 1], false],
  ])('%s', (_, center, radius, spans, closed) => {
    const { outline } = drawnCircle(center, radius);
    expect(outline).toHaveLength(spans.length);
    for (const [i, line] of outline.entries()) {
      const span = Math.abs((line.at(-1)?.[0] ?? NaN) - (line[0]?.[0] ?? NaN));
      if (spans[i] !== 1) expect(span).toBeCloseTo(spans[i] ?? NaN, 9);
      expect(JSON.stringify(line[0]) === JSON.stringify(line.at(-1))).toBe(closed);
    }
  });

  it('is round however small, and a point without a radius', () => {
    expect(drawnCircle([64, 27], 1).outline[0]?.length).toBe(25);
    expect(new Set(drawnCircle([64, 27], 0).outline[0]?.map(([, lat]) => lat.toFixed(9)))).toEqual(
      new Set(['27.000000000']),
    );
  });
});

describe('the ring', () => {
  it('is closed and holds what is inside the circle, and nothing else of the map', () => {
    fc.assert(
      fc.property(
        arbitraryPosition,
        radii(18_000_000).filter((radius) => radius > 10),
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.constantFrom(0.5, 0.9, 0.99, 1.01, 1.1),
        (center, radius, bearing, share) => {
          const { ring } = drawnCircle(center, radius, { deepestZoom: 6 });
          const [longitude, latitude] = destination(center, bearing, share * radius);
          fc.pre(isOnMap([longitude, latitude]) && share * radius < 19_900_000);
          const disc = polygon([ring.map((point) => [...point])]);
          const holds = [-720, -360, 0, 360, 720].some((turn) =>
            booleanPointInPolygon([longitude + turn, latitude], disc),
          );
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(holds).toBe(share < 1);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('turns counter-clockwise', () => {
    fc.assert(
      fc.property(arbitraryPosition, radii(10_000_000), (center, radius) => {
        fc.pre(radius > 10 && isOnMap(center));
        const { ring } = drawnCircle(center, radius, { deepestZoom: 4 });
        const area = steps(ring).reduce((sum, [a, b]) => {
          return (
            sum + (a[0] - center[0]) * (b[1] - center[1]) - (b[0] - center[0]) * (a[1] - center[1])
          );
        }, 0);
        expect(area).toBeGreaterThan(0);
      }),
    );
  });

  it('shares its points with the outline', () => {
    const { outline, ring } = drawnCircle([64.09459, 26.97186], 77_000);
    const points = new Set(ring.map(String));
    expect(outline[0]?.filter((point) => !points.has(String(point)))).toEqual([]);
  });
});

it('draws a circle of 500 km in milliseconds', () => {
  drawnCircle([61, 27], 500_000);
  const start = performance.now();
  for (let i = 0; i < 10; i += 1) drawnCircle([61 + i, 27], 500_000);
  expect((performance.now() - start) / 10).toBeLessThan(60);
});

it('refuses impossible circles, and draws none round what is no position', () => {
  expect(() => drawnCircle([0, 0], -5)).toThrow('-5');
  expect(() => drawnCircle([0, 0], NaN)).toThrow('NaN');
  expect(() => drawnCircle([0, 0], Infinity)).toThrow('Infinity');
  expect(() => drawnCircle([0, 0], 100, { deepestZoom: -1 })).toThrow('-1');
  expect(drawnCircle([0, NaN], 100).outline).toEqual([]);
});
