import { lineIntersect, lineString } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine, arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { distanceBySearch } from '../../../tests/golden/geo/nearest-by-search.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { seededRandom } from '../../../tests/golden/geo/seeded-random.ts';
import { borderDistance } from './border-distance.ts';
import { buildBorderIndex, type BorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import { geodesicDirect } from './geodesic-direct.ts';
import { geodesicInverse, geodesicMetres } from './geodesic-inverse.ts';
import { lineToBorder } from './line-to-border.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

const border = readOsmBorder();
const index = buildBorderIndex(border);
const panjgur: Position = [64.09459, 26.97186];

const legsOf = (line: readonly Position[]) =>
  line.slice(1).map((to, i): [Position, Position] => [line[i] ?? to, to]);

/** Least distance found by walking along every leg in small steps, and into every dip on the way. */
function leastByWalking(to: BorderIndex, line: readonly Position[]): number {
  let least = Infinity;
  for (const [from, end] of legsOf(line)) {
    const { metres, initialBearingDegrees } = geodesicInverse(from, end);
    const distanceAt = (share: number) => {
      const { position } = geodesicDirect(from, initialBearingDegrees, share * metres);
      return nearestOnBorder(to, position).sphereMetres;
    };
    const steps = 100;
    const walked = Array.from({ length: steps + 1 }, (_, i) => distanceAt(i / steps));
    walked.forEach((here, i) => {
      least = Math.min(least, here);
      if (here > Math.min(walked[i - 1] ?? here, walked[i + 1] ?? here)) return;
      let [low, high] = [Math.max(0, (i - 1) / steps), Math.min(1, (i + 1) / steps)];
      for (let pass = 0; pass < 60; pass += 1) {
        const [first, second] = [low + (high - low) / 3, high - (high - low) / 3];
        if (distanceAt(first) < distanceAt(second)) high = second;
        else low = first;
      }
      least = Math.min(least, distanceAt((low + high) / 2));
    });
  }
  return least;
}

/** Fails unless the line is nowhere nearer, and the answer's points are on the line and on the border and so far apart. */
function expectTrueNearest(borderLine: readonly Position[], line: readonly Position[]): void {
  const borderIndex = buildBorderIndex(borderLine);
  const name = `${JSON.stringify(line)} to ${JSON.stringify(borderLine)}`;
  const answer = lineToBorder(borderIndex, line);
  const { from, to, sphereMetres, wgs84Metres, crosses } = answer;
  // The geodesics are followed within 1.1 mm.
  expect(sphereMetres, name).toBeLessThan(leastByWalking(borderIndex, line) + 2e-3);
  expect(Math.abs(sphereMetres - sphereDistanceMetres(from, to)), name).toBeLessThan(1e-6);
  expect(wgs84Metres, name).toBe(geodesicMetres(from, to));
  expect(crosses, name).toBe(sphereMetres === 0);
  expect(distanceBySearch(borderLine, to), name).toBeLessThan(3e-6);
  const offLine = leastByWalking(buildBorderIndex([from]), line);
  expect(offLine, name).toBeLessThan(2e-3);
}

const step = (reach: number) =>
  fc.tuple(
    fc.integer({ min: -1000, max: 1000 }).map((share) => (share * reach) / 1000),
    fc.integer({ min: -1000, max: 1000 }).map((share) => (share * reach) / 1000),
  );

const onEarth = (latitude: number) => Math.max(-89, Math.min(89, latitude));

/** A line and a border of steps up to `reach` degrees, not far from one another. */
function arbitraryNeighbours(reach: number) {
  const steps = fc.array(step(reach), { minLength: 1, maxLength: 5 });
  return fc
    .tuple(arbitraryPosition, step(2 * reach), steps, steps)
    .map(([[longitude, latitude], aside, ...lines]) => {
      const base: Position = [longitude, Math.max(-80, Math.min(80, latitude))];
      const [borderLine, line] = lines.map((ways, i) => {
        const walked: Position[] = [
          i === 0 ? base : [base[0] + aside[0], onEarth(base[1] + aside[1])],
        ];
        for (const [east, north] of ways) {
          const [lon, lat] = walked.at(-1) ?? base;
          walked.push([lon + east, onEarth(lat + north)]);
        }
        return walked;
      });
      return [borderLine ?? [], line ?? []] as const;
    });
}

describe('against walking along the line', () => {
  it.each([0.00001, 0.01, 0.5, 3, 30])('is the least distance for steps of %f degrees', (reach) => {
    fc.assert(
      fc.property(arbitraryNeighbours(reach), ([borderLine, line]) => {
        expectTrueNearest(borderLine, line);
      }),
      { numRuns: 20 },
    );
  });

  it('is the least distance of lines half round the world', () => {
    const anywhere = fc.array(arbitraryPosition, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(anywhere, arbitraryLine(6), (line, borderLine) => {
        expectTrueNearest(borderLine, line);
      }),
      { numRuns: 10 },
    );
  });
});

describe('crossings', () => {
  it('are those that Turf finds on small ground', () => {
    const near = arbitraryNeighbours(0.01).filter(([line]) => Math.abs(line[0]?.[1] ?? 90) < 60);
    fc.assert(
      fc.property(near, ([borderLine, line]) => {
        const { crosses, sphereMetres } = lineToBorder(buildBorderIndex(borderLine), line);
        const [first, second] = [borderLine, line].map((positions) =>
          lineString(positions.map((position) => [...position])),
        );
        // Turf's edges are straight in degrees, up to 20 cm aside.
        fc.pre(crosses || sphereMetres > 1);
        if (first === undefined || second === undefined) return;
        const turfCrosses = lineIntersect(first, second).features.length > 0;
        if (turfCrosses) expect(crosses).toBe(true);
        else if (crosses)
          expect(leastByWalking(buildBorderIndex(borderLine), line)).toBeLessThan(0.5);
        expect(sphereMetres === 0).toBe(crosses);
      }),
      { numRuns: 150 },
    );
  });

  it('have one point on both lines and no length', () => {
    const line: Position[] = [
      [63.1, 26.9],
      [63.4, 27.1],
    ];
    const { from, to, sphereMetres, wgs84Metres, crosses } = lineToBorder(index, line);
    expect({ sphereMetres, wgs84Metres, crosses }).toEqual({
      sphereMetres: 0,
      wgs84Metres: 0,
      crosses: true,
    });
    expect(from).toEqual(to);
    expect(nearestOnBorder(index, from).sphereMetres).toBeLessThan(1e-6);
    expect(geodesicMetres(from, [63.25, 26.99])).toBeLessThan(20_000);
    const sides = line.map((position) => nearestOnBorder(index, position).side);
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
  });

  it.each<readonly [string, Position[]]>([
    ['start on a vertex', [border[3000] ?? [NaN, NaN], panjgur]],
    ['end on a vertex', [panjgur, border[3000] ?? [NaN, NaN]]],
    ['are the border itself', border],
    ['run along a part of it', border.slice(100, 103)],
    ['are one position on it', border.slice(5, 6)],
  ])('include lines that %s', (_, line) => {
    expect(lineToBorder(index, line)).toMatchObject({ wgs84Metres: 0, crosses: true });
  });

  it('include a vertex of the border in the middle of the line, and one over the antimeridian', () => {
    const corner = buildBorderIndex([
      [60, 1],
      [61, 0],
      [62, 1],
    ]);
    const touching: Position[] = [
      [60.99, 0],
      [61.01, 0],
    ];
    expect(lineToBorder(corner, touching)).toMatchObject({ from: [61, 0], crosses: true });
    const meridian = buildBorderIndex([
      [-179.9, -5],
      [-179.9, 5],
    ]);
    const { from, crosses } = lineToBorder(meridian, [
      [179.5, 1],
      [181, 1.2],
    ]);
    expect(crosses).toBe(true);
    expect(from[0]).toBeCloseTo(-179.9, 9);
  });

  it('are none on the far side of the world, where the great circles meet again', () => {
    const line: Position[] = [
      [-119, -27.01],
      [-119, -26.99],
    ];
    const across: Position[] = [
      [60.99, 27],
      [61.01, 27],
    ];
    expect(lineToBorder(buildBorderIndex(across), line).crosses).toBe(false);
  });
});

describe('against the OpenStreetMap border', () => {
  it('is the border distance of a single position', () => {
    const { nearest, wgs84Metres, sphereMetres } = borderDistance(index, panjgur);
    const expected = {
      from: panjgur,
      to: nearest.position,
      wgs84Metres,
      sphereMetres,
      crosses: false,
    };
    expect(lineToBorder(index, [panjgur])).toEqual(expected);
    expect(lineToBorder(index, [panjgur, panjgur])).toEqual(expected);
    expect(lineToBorder(index, [[68, 26], panjgur, [66, 28]])).toEqual(expected);
  });

  it('is the least distance of lines beside it', () => {
    const random = seededRandom(31);
    for (let i = 0; i < 25; i += 1) {
      const from: Position = [61 + 5 * random(), 24 + 8 * random()];
      const line = [from, [from[0] + random() - 0.5, from[1] + random() - 0.5] as const];
      const { sphereMetres } = lineToBorder(index, line);
      const walked = leastByWalking(index, line);
      expect(sphereMetres).toBeLessThan(walked + 2e-3);
      // Walking may step over a dip, never find one that is not there.
      expect(sphereMetres).toBeGreaterThan(walked - 500);
    }
  });

  it('takes less than a second for ten thousand positions', () => {
    const random = seededRandom(32);
    const track = Array.from({ length: 10_000 }, (_, i): Position => [
      64 + i / 10_000,
      26.97 + random() / 20,
    ]);
    const start = performance.now();
    const { wgs84Metres } = lineToBorder(index, track);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(wgs84Metres).toBeGreaterThan(0);
  });

  it('takes less than a second for ten thousand legs round the world', () => {
    const random = seededRandom(33);
    const legs = Array.from({ length: 10_000 }, (): Position => [
      100 * random() - 160,
      60 * random() - 70,
    ]);
    const start = performance.now();
    const { wgs84Metres } = lineToBorder(index, legs);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(wgs84Metres).toBeGreaterThan(1e7);
  });
});

describe('properties', () => {
  const nearBorder = fc.tuple(
    fc.integer({ min: 60_000, max: 67_000 }).map((x) => x / 1000),
    fc.integer({ min: 24_000, max: 31_000 }).map((y) => y / 1000),
  );
  const someLine = fc.array(nearBorder, { minLength: 1, maxLength: 6 });

  it('is no more than the distance of any of its points', () => {
    fc.assert(
      fc.property(someLine, (line) => {
        const { sphereMetres } = lineToBorder(index, line);
        const least = Math.min(...line.map((p) => nearestOnBorder(index, p).sphereMetres));
        expect(sphereMetres).toBeLessThanOrEqual(least + 1e-6);
      }),
    );
  });

  it('never grows with further points', () => {
    fc.assert(
      fc.property(someLine, nearBorder, (line, further) => {
        const { sphereMetres } = lineToBorder(index, line);
        expect(lineToBorder(index, [...line, further]).sphereMetres).toBeLessThanOrEqual(
          sphereMetres,
        );
        const before = lineToBorder(index, [further, ...line]).sphereMetres;
        expect(before).toBeLessThanOrEqual(sphereMetres + 1e-6);
      }),
    );
  });

  it('is as far there as back', () => {
    fc.assert(
      fc.property(someLine, (line) => {
        const { sphereMetres } = lineToBorder(index, line);
        const back = lineToBorder(index, line.toReversed()).sphereMetres;
        expect(Math.abs(back - sphereMetres)).toBeLessThan(2e-3);
      }),
    );
  });

  it('does not change by whole turns', () => {
    fc.assert(
      fc.property(someLine, fc.integer({ min: -2, max: 2 }), (line, turns) => {
        const turned = line.map(([lon, lat]): Position => [lon + 360 * turns, lat]);
        const there = lineToBorder(index, line);
        const { from, to, sphereMetres, crosses } = lineToBorder(index, turned);
        expect(Math.abs(sphereMetres - there.sphereMetres)).toBeLessThan(1e-6);
        expect(crosses).toBe(there.crosses);
        for (const [longitude] of [from, to]) expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      }),
    );
  });
});

it('refuses a line without positions, and positions that are none', () => {
  expect(() => lineToBorder(index, [])).toThrow('not none');
  expect(() => lineToBorder(index, [[61, 91]])).toThrow('[61, 91]');
  expect(() => lineToBorder(index, [[NaN, 27]])).toThrow('[NaN, 27]');
});
