import { lineString, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine, arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { distanceBySearch } from '../../../tests/golden/geo/nearest-by-search.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { buildBorderIndex } from './border-index.ts';
import { nearestOnBorder } from './border-nearest.ts';
import type { Position } from './position.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

function turfNearest(line: readonly Position[], place: Position) {
  const found = nearestPointOnLine(lineString(line.map((p) => [...p])), [...place], {
    units: 'meters',
  });
  const [longitude = NaN, latitude = NaN] = found.geometry.coordinates;
  return { position: [longitude, latitude] as const, metres: found.properties.pointDistance };
}

const inMetres = (line: readonly Position[]) =>
  line.map(([lon, lat]): Position => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]);

describe('against Turf 7.4 nearestPointOnLine', () => {
  it('is as far to 1 mm, for random lines of steps from a metre up and random places', () => {
    fc.assert(
      fc.property(arbitraryLine(25).map(inMetres), arbitraryPosition, (line, place) => {
        const { sphereMetres } = nearestOnBorder(buildBorderIndex(line), place);
        const turf = turfNearest(line, place);
        // Next to the antipode Turf's haversine loses centimetres, see below.
        fc.pre(sphereMetres < 20_000_000);
        expect(Math.abs(sphereMetres - turf.metres)).toBeLessThan(1e-3);
      }),
      { numRuns: 1500 },
    );
  });

  it('is as far to 1 mm from the OpenStreetMap border, and at the same point', () => {
    const border = readOsmBorder();
    const index = buildBorderIndex(border);
    const anywhere = fc.sample(arbitraryPosition, { numRuns: 25, seed: 1 });
    const corners: Position[] = [
      [0, 90],
      [0, -90],
      [180, 0],
      [-180, 27],
      [-118.9, -27.5],
      [62.8, 27.5],
      border[0] ?? [NaN, NaN],
      border[3000] ?? [NaN, NaN],
      border.at(-1) ?? [NaN, NaN],
    ];
    for (const place of [...anywhere, ...corners]) {
      const { position, sphereMetres } = nearestOnBorder(index, place);
      const turf = turfNearest(border, place);
      expect(Math.abs(sphereMetres - turf.metres), JSON.stringify(place)).toBeLessThan(1e-3);
      expect(sphereDistanceMetres(position, turf.position)).toBeLessThan(1e-3);
    }
  });
});

describe('where Turf 7.4 is not within 1 mm of the truth, plain trial agrees with the index', () => {
  it.each<readonly [string, readonly Position[], Position, number]>([
    [
      'segments of a few centimetres or less',
      [
        [-149.6136246342212, -43.29778058640659],
        [-149.61362463500748, -43.29778058602631],
      ],
      [-149.61362463308575, -43.29778058404425],
      8.7,
    ],
    [
      'the metre round a pole',
      [
        [136.8425682, 89.99999976],
        [136.8425678, 89.99999999],
        [136.8425682, 90],
      ],
      [136.8425713, 89.99999948],
      0.02,
    ],
    [
      'a line on the antipode of the place',
      [
        [131.65873342193663, -55.49857979035005],
        [131.65873323411208, -55.49857970459224],
      ],
      [311.65873342193663, 55.49857986515488],
      0.02,
    ],
  ])('%s', (_, line, place, turfErrorMetres) => {
    const truth = distanceBySearch(line, place);
    const { sphereMetres } = nearestOnBorder(buildBorderIndex(line), place);
    expect(Math.abs(sphereMetres - truth)).toBeLessThan(1e-6);
    expect(Math.abs(turfNearest(line, place).metres - truth)).toBeGreaterThan(turfErrorMetres);
  });
});
