import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { sphereDistanceMetres } from '#lib/geo/sphere-distance.ts';
import { borderDatasets, borderIds, sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { distancesCsv } from './distances-csv.ts';

const text = distancesCsv(sarhadCase.places, borderDatasets);
const { data: rows, errors } = Papa.parse<Record<string, string>>(text, {
  header: true,
  skipEmptyLines: true,
});
const located = sarhadCase.places.filter(({ location }) => location.kind === 'point');
const row = (place: string, dataset: string) =>
  rows.find((candidate) => candidate.place === place && candidate.dataset === dataset) ?? {};

describe('distancesCsv', () => {
  it('has exactly the columns that others rely on', () => {
    expect(errors).toEqual([]);
    expect(text.split('\r\n')[0]).toBe(
      'place,dataset,wgs84_m,sphere_m,nearest_lon,nearest_lat,place_radius_m',
    );
  });

  it('has one row for every place with a position and every border, in order', () => {
    expect(rows.map(({ place, dataset }) => `${place} ${dataset}`)).toEqual(
      located.flatMap(({ id }) => borderIds.map((dataset) => `${id} ${dataset}`)),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.some(({ place }) => place === 'koh-e-sabz')).toBe(false);
  });

  // Kilometres on OSM, Natural Earth, DCW and GSHHG, as measured on WGS 84 by other tools.
  it.each([
    ['panjgur', 77.3, 78.6, 79.3, 76.5],
    ['rakhshan-mashkel-confluence', 11.2, 12.4, 11.7, 10.0],
    ['saravan', 45.5, 42.1, 46.3, 44.2],
    ['kerman', 368.8, 366.3, 369.3, 368.3],
    ['zahedan', 25.5, 24.6, 25.5, 26.6],
    ['taftan', 1.7, 4.0, 2.1, 1.7],
    ['mirjaveh', 2.6, 2.7, 4.8, 4.6],
    ['khash', 75.0, 72.5, 74.0, 74.3],
    ['rask', 46.6, 41.9, 44.0, 43.8],
  ])('puts %s %d, %d, %d and %d km from the four borders', (place, ...expected) => {
    const found = borderIds.map((dataset) => Number(row(place, dataset).wgs84_m) / 1000);
    found.forEach((km, i) => expect(Math.abs(km - (expected[i] ?? NaN))).toBeLessThanOrEqual(0.1));
  });

  it.each([
    ['tehran', 1095.9],
    ['islamabad', 1149.0],
    ['quetta', 460.4],
    ['mirjaveh-taftan-crossing', 0],
  ])('puts %s %d km from the measured border', (place, km) => {
    expect(Math.abs(Number(row(place, 'osm').wgs84_m) / 1000 - km)).toBeLessThanOrEqual(0.1);
  });

  it('gives the nearest point that both lengths are counted to, and the place’s radius', () => {
    for (const { id, location } of located) {
      if (location.kind !== 'point') continue;
      for (const dataset of borderIds) {
        const found = row(id, dataset);
        const nearest = [Number(found.nearest_lon), Number(found.nearest_lat)] as const;
        const wgs84 = geodesicMetres(location.position, nearest);
        const sphere = sphereDistanceMetres(location.position, nearest);
        // Seven decimals of a degree are a centimetre.
        expect(Math.abs(Number(found.wgs84_m) - wgs84)).toBeLessThan(0.02);
        expect(Math.abs(Number(found.sphere_m) - sphere)).toBeLessThan(0.02);
        expect(found.wgs84_m).toMatch(/^\d+\.\d{3}$/);
        expect(Number(found.place_radius_m)).toBe(location.uncertaintyRadiusMetres);
      }
    }
  });

  it('is a heading alone where no place has a position', () => {
    const unlocated = sarhadCase.places.filter(({ location }) => location.kind === 'unlocated');
    expect(unlocated.length).toBeGreaterThan(0);
    expect(distancesCsv(unlocated, borderDatasets).trim().split('\r\n')).toHaveLength(1);
  });
});
