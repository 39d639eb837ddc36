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

describe('against Turf 7.4 nearestPointOnLine', () => {
  it('is as far to 1 mm, for random lines and places', () => {
    fc.assert(
      fc.property(arbitraryLine(25), arbitraryPosition, (line, place) => {
        const { sphereMetres } = nearestOnBorder(buildBorderIndex(line), place);
        const turf = turfNearest(line, place);
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
