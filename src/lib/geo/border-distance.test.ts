import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine, arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readOsmBorder } from '../../../tests/golden/geo/read-border.ts';
import { readGolden } from '../../../tests/golden/geo/read-golden.ts';
import { borderDistance } from './border-distance.ts';
import { borderDistances } from './border-distances.ts';
import { buildBorderIndex } from './border-index.ts';
import { destination } from './destination.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import { sphereDistanceMetres } from './sphere-distance.ts';

const index = buildBorderIndex(readOsmBorder());

describe('borderDistance', () => {
  it('equals Turf’s nearest point measured by GeodSolve', () => {
    const golden = readGolden('border.txt');
    expect(golden).toHaveLength(300);
    for (const { numbers } of golden) {
      const [lon = NaN, lat = NaN, footLon = NaN, footLat = NaN, sphere = NaN, metres = NaN] =
        numbers;
      const found = borderDistance(index, [lon, lat]);
      const name = numbers.join(' ');
      expect(Math.abs(found.sphereMetres - sphere), name).toBeLessThan(1e-3);
      expect(Math.abs(found.wgs84Metres - metres), name).toBeLessThan(1e-3);
      expect(sphereDistanceMetres(found.nearest.position, [footLon, footLat]), name).toBeLessThan(
        1e-3,
      );
    }
  });

  it.each([
    ['Panjgur', 64.09459, 26.97186, 77.14, 77.26, 'left'],
    ['Zahedan', 60.8629, 29.4963, 25.46, 25.45, 'right'],
    ['Khash', 61.2158, 28.2211, 75.03, 75.02, 'right'],
    ['Rask', 61.399, 26.2368, 46.53, 46.6, 'right'],
    ['Kerman', 57.07879, 30.28321, 368.12, 368.81, 'right'],
    ['Quetta', 67.00141, 30.18414, 460.0, 460.38, 'left'],
    ['Tehran', 51.42151, 35.69439, 1095.37, 1095.85, 'right'],
    ['Islamabad', 73.04329, 33.72148, 1148.29, 1149.03, 'left'],
  ])(
    'puts %s where it was measured with other tools, from rounded coordinates',
    (_, lon, lat, sphereKm, wgs84Km, side) => {
      const found = borderDistance(index, [lon, lat]);
      expect(Math.abs(found.sphereMetres / 1000 - sphereKm)).toBeLessThan(0.03);
      expect(Math.abs(found.wgs84Metres / 1000 - wgs84Km)).toBeLessThan(0.03);
      expect(found.side).toBe(side);
    },
  );

  it('points from the place to the border', () => {
    fc.assert(
      fc.property(arbitraryPosition, (place) => {
        const { nearest, wgs84Metres, bearingDegrees } = borderDistance(index, place);
        const reached = destination(place, bearingDegrees, wgs84Metres);
        expect(geodesicMetres(reached, nearest.position)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('borderDistances', () => {
  const signs = { left: 1, right: -1, on: 0 } as const;

  it('gives for many places what borderDistance gives for each', () => {
    fc.assert(
      fc.property(
        arbitraryLine(20),
        fc.array(arbitraryPosition, { maxLength: 20 }),
        (line, places) => {
          const lineIndex = buildBorderIndex(line);
          const found = borderDistances(lineIndex, Float64Array.from(places.flat()));
          expect(found.wgs84Metres).toHaveLength(places.length);
          places.forEach((place, i) => {
            const one = borderDistance(lineIndex, place);
            expect(Math.abs((found.wgs84Metres[i] ?? NaN) - one.wgs84Metres)).toBeLessThan(3e-6);
            expect(found.sphereMetres[i]).toBe(one.sphereMetres);
            expect([...found.nearest.subarray(2 * i, 2 * i + 2)]).toEqual(one.nearest.position);
            expect(found.sides[i]).toBe(signs[one.side]);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('measures to antipodes, where the fast formula gives up', () => {
    const lineIndex = buildBorderIndex([
      [61, 27],
      [61.1, 27.1],
    ]);
    const { wgs84Metres } = borderDistances(lineIndex, Float64Array.of(-119, -27));
    expect(wgs84Metres[0]).toBeCloseTo(borderDistance(lineIndex, [-119, -27]).wgs84Metres, 6);
    expect(wgs84Metres[0]).toBeGreaterThan(19_900_000);
  });

  it('gives NaN and side 0 for a place without a position, and goes on', () => {
    const places = Float64Array.of(NaN, 27, 64.09459, 26.97186, 61, Infinity);
    const { wgs84Metres, sphereMetres, nearest, sides } = borderDistances(index, places);
    expect([...wgs84Metres].map(Number.isFinite)).toEqual([false, true, false]);
    expect([...sphereMetres].map(Number.isFinite)).toEqual([false, true, false]);
    expect([...nearest].map(Number.isFinite)).toEqual([false, false, true, true, false, false]);
    expect([...sides]).toEqual([0, 1, 0]);
  });
});
