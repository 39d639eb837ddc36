import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import {
  exportContext,
  exported,
  measurementThrough,
} from '../../../tests/fixtures/exported-measurements.ts';
import type { Position } from '#lib/geo/position.ts';
import { sphereRadiusMetres } from '#lib/geo/sphere-distance.ts';
import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import { measurePoint } from '#lib/measure/model/measurement.ts';
import { exportedMethod } from './measurement-export.ts';
import { measurementsGeoJson } from './measurement-geojson.ts';

const line = measurementThrough(
  'line',
  [
    measurePoint([64.09459, 26.97186], { kind: 'place', id: 'panjgur' }),
    measurePoint([62.33424, 27.37082], { kind: 'event', id: 'strike', place: 'saravan' }),
    measurePoint([63.2, 27.2], { kind: 'border', part: { kind: 'edge', number: 12 } }),
    measurePoint([63.3, 27.2], { kind: 'border', part: null }),
    [-1e-9, 0],
  ],
  { name: 'To Saravan', note: 'A “note”.', colour: 'violet' },
);
const propertiesOf = (...given: Parameters<typeof exported>) =>
  measurementsGeoJson([exported(...given)], exportContext).features[0]?.properties ?? {};

describe('measurements as GeoJSON', () => {
  it('say what they are and how they were made', () => {
    expect(propertiesOf(line)).toMatchObject({
      ...{ name: 'To Saravan', note: 'A “note”.', colour: 'violet', shape: 'line' },
      border_dataset: 'osm',
      border_source: 'OpenStreetMap',
      border_version: '0.6.0',
      border_licence: 'ODbL-1.0',
      method: exportedMethod,
      ...{ units: 'metric', earth_model: 'wgs84', software: 'Sarhad 0.5.0' },
      made_at: '2026-01-16T12:00:00.000Z',
      link: `https://example.org/#m=${encodeMeasurement(line)}`,
      sarhad: encodeMeasurement(line),
    });
  });

  it('name the sphere that is measured on', () => {
    expect(exportedMethod).toContain(sphereRadiusMetres.toLocaleString('en-GB'));
  });

  // Length and bearings of GeodSolve -i -p 6 of GeographicLib 2.1.2.
  it('have lengths to 0.1 mm on both models with their range, and bearings', () => {
    const properties = propertiesOf(line, [5000, 1000]);
    const [first, second] = properties.legs as Record<string, number>[];
    expect(first).toMatchObject({
      ...{ from: 1, to: 2, from_name: 'Point 1', to_name: 'Point 2' },
      length_m: 179_969.6367,
      length_low_m: 173_969.6367,
      length_high_m: 185_969.6367,
      running_m: 179_969.6367,
      ...{ initial_bearing: 284.6202, final_bearing: 283.8163 },
    });
    const sphere = distance([64.09459, 26.97186], [62.33424, 27.37082], { units: 'meters' });
    expect(first?.length_sphere_m).toBeCloseTo(sphere, 3);
    expect(second?.running_m).toBeCloseTo((first?.length_m ?? 0) + (second?.length_m ?? 0), 3);
    const { length_m, length_low_m, length_high_m } = properties as Record<string, number>;
    expect(length_high_m! - length_m!).toBeCloseTo(7000, 3);
    expect(length_m! - length_low_m!).toBeCloseTo(7000, 3);
    expect(properties).toMatchObject({ perimeter_m: null, area_m2: null, area_low_m2: null });
  });

  it('have their points with what these hold on to', () => {
    const points = propertiesOf(line, [5000]).points as { bound_to: string }[];
    expect(points.map(({ bound_to }) => bound_to)).toEqual([
      'place panjgur',
      'event strike at saravan',
      'border edge 12',
      'border',
      'free',
    ]);
    expect(points[0]).toEqual({
      ...{ name: 'Point 1', lon: 64.09459, lat: 26.97186 },
      ...{ bound_to: 'place panjgur', radius_m: 5000 },
    });
  });

  // Perimeter and area of Planimeter -p 6 of GeographicLib 2.1.2; on the sphere with -e 6371008.8 0.
  it('have perimeters and areas', () => {
    const corners: Position[] = [
      [60, 20],
      [61, 20],
      [61, 21],
    ];
    const properties = propertiesOf(measurementThrough('area', corners));
    expect(properties).toMatchObject({
      ...{ shape: 'area', perimeter_m: 367_467.8844, perimeter_sphere_m: 368_038.443 },
    });
    const { area_m2, area_sphere_m2, area_low_m2 } = properties as Record<string, number>;
    expect(area_m2).toBeCloseTo(5_793_012_795.7, 1);
    expect(area_sphere_m2).toBeCloseTo(5_809_584_229.7, 1);
    expect(area_low_m2).toBe(area_m2);
    expect(area_m2).toBe(Number(area_m2?.toFixed(2)));
  });

  it('have their distances to borders where these are known', () => {
    const toBorder = {
      ...{ dataset: 'osm', version: '0.6.0', name: 'OpenStreetMap' },
      ...{ wgs84Metres: 77_123.456789, sphereMetres: 77_000 },
      ...{ lowMetres: 72_000, highMetres: Infinity, nearest: [63.1, 27.123_456_789_1] as const },
    };
    const [feature] = measurementsGeoJson(
      [{ ...exported(line), toBorder: [toBorder] }],
      exportContext,
    ).features;
    expect(feature?.properties?.to_border).toEqual([
      {
        ...{ dataset: 'osm', version: '0.6.0', name: 'OpenStreetMap' },
        ...{ distance_m: 77_123.4568, distance_sphere_m: 77_000 },
        ...{ distance_low_m: 72_000, distance_high_m: null },
        ...{ nearest_lon: 63.1, nearest_lat: 27.123_456_789 },
      },
    ]);
    expect(propertiesOf(line).to_border).toBeNull();
  });

  it('are kept when nothing could be measured and the border is not known', () => {
    const border = { dataset: 'other', version: '' };
    const item = { ...exported({ ...line, border }), measured: null };
    const [feature] = measurementsGeoJson([item], exportContext).features;
    expect(feature?.geometry?.type).toBe('LineString');
    expect(feature?.properties).toMatchObject({
      ...{ length_m: null, legs: null, border_dataset: 'other', border_source: null },
      ...{ border_version: null, border_licence: null },
    });
  });

  it('name the version of the border that was measured on', () => {
    const versionOf = (version: string) =>
      propertiesOf({ ...line, border: { dataset: 'osm', version } }).border_version as unknown;
    expect(versionOf('0.5.0')).toBe('0.5.0');
    expect(versionOf('')).toBe('0.6.0');
  });

  it('are plain JSON', () => {
    const collection = measurementsGeoJson([exported(line)], exportContext);
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
  });
});
