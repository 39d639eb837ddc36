import { join } from 'node:path';
import geodesic from 'geographiclib-geodesic';
import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { bordersFolder } from './paths.ts';
import { readJson } from './write-json.ts';

const datasets = ['osm', 'natural-earth', 'dcw', 'gshhg'] as const;
type Dataset = (typeof datasets)[number];

const lines = new Map(
  datasets.map((id) => {
    const feature = readJson(join(bordersFolder, `${id}.geojson`)) as Feature<LineString>;
    return [id, feature.geometry.coordinates];
  }),
);

/**
 * Distance in metres in the azimuthal equidistant plane round the place, where every vertex lies at its true
 * WGS 84 distance and azimuth. Only the points between two vertices are bent, by metres.
 */
function distanceMetres([longitude, latitude]: Position, dataset: Dataset): number {
  const plane = (lines.get(dataset) ?? []).map(([x = NaN, y = NaN]): Position => {
    const { s12 = NaN, azi1 = NaN } = geodesic.Geodesic.WGS84.Inverse(latitude, longitude, y, x);
    const azimuth = (azi1 * Math.PI) / 180;
    return [s12 * Math.sin(azimuth), s12 * Math.cos(azimuth)];
  });
  return plane.slice(1).reduce((least, [bx, by], index) => {
    const [ax, ay] = plane[index] ?? [NaN, NaN];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
    return Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
  }, Infinity);
}

/** Kilometres from places to the four borders, one decimal, worked out separately by other code. */
const expectations: readonly (readonly [string, Position, readonly number[]])[] = [
  ['Panjgur', [64.09459, 26.97186], [77.3, 78.6, 79.3, 76.5]],
  ['Saravan', [62.3325, 27.3708], [45.5, 42.1, 46.3, 44.2]],
  ['Kerman', [57.07879, 30.28321], [368.8, 366.3, 369.3, 368.3]],
  ['Zahedan', [60.8629, 29.4963], [25.5, 24.6, 25.5, 26.6]],
  ['Taftan', [61.583, 28.95], [1.7, 4.0, 2.1, 1.7]],
  ['Mirjaveh', [61.4541, 29.0149], [2.6, 2.7, 4.8, 4.6]],
  ['Khash', [61.2158, 28.2211], [75.0, 72.5, 74.0, 74.3]],
  ['Rask', [61.399, 26.2368], [46.6, 41.9, 44.0, 43.8]],
  ['mouth of the Rakhshan', [63.4272, 27.1772], [11.2, 12.4, 11.7, 10.0]],
];

/** Half a unit of the last decimal, and as much again for the rounding of the coordinates. */
const toleranceKilometres = 0.1;

describe.each(expectations)('distance of %s from the border', (_name, position, kilometres) => {
  it.each(datasets.map((dataset, index) => [dataset, kilometres[index] ?? NaN] as const))(
    'on %s is about %d km',
    (dataset, expected) => {
      const found = distanceMetres(position, dataset) / 1000;
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(toleranceKilometres);
    },
  );
});

describe('distance from the OpenStreetMap border', () => {
  it.each([
    ['Panjgur', [64.09459, 26.97186], 77.26],
    ['Quetta', [67.00141, 30.18414], 460.38],
    ['Tehran', [51.42151, 35.69439], 1095.85],
    ['Islamabad', [73.04329, 33.72148], 1149.03],
  ] as const)('of %s is right to 30 m', (_name, position, kilometres) => {
    expect(Math.abs(distanceMetres(position, 'osm') / 1000 - kilometres)).toBeLessThan(0.03);
  });
});
