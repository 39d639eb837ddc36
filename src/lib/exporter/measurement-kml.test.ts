import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import {
  exportContext,
  exported,
  measurementThrough,
} from '../../../tests/fixtures/exported-measurements.ts';
import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import { geoJsonToKml } from './geojson-kml.ts';
import { measurementsKml } from './measurement-kml.ts';

const featuresOf = (text: string) =>
  kml(new DOMParser().parseFromString(text, 'text/xml')).features;

const across = measurementThrough(
  'line',
  [
    [179, 10],
    [-179, 11],
  ],
  { name: 'Across & <over>', note: 'Seen on “film”.' },
);
const area = measurementThrough('area', [
  [179, 10],
  [-179, 11],
  [-179, 12],
]);

describe('measurements as KML', () => {
  const [line, polygon, ...others] = featuresOf(
    measurementsKml([exported(across), exported(area)], exportContext),
  );

  it('are placemarks with a name, and the note and numbers for a description', () => {
    expect(others).toEqual([]);
    expect(line?.properties?.name).toBe('Across & <over>');
    const description = String(line?.properties?.description);
    expect(description).toMatch(/^Seen on “film”\.\nlength: \d+\.\d+ m \(WGS 84\), \d+/);
    expect(description).toContain('GeographicLib');
    expect(description).toContain(exportContext.software);
    expect(String(polygon?.properties?.description)).toContain('perimeter: 666891.6253 m (WGS 84)');
  });

  it('keep their parts on both sides of the antimeridian', () => {
    const partsOf = (feature: typeof line) =>
      feature?.geometry?.type === 'GeometryCollection'
        ? feature.geometry.geometries.map(({ type }) => type)
        : [];
    expect(partsOf(line)).toEqual(['LineString', 'LineString']);
    expect(partsOf(polygon)).toEqual(['Polygon', 'Polygon']);
  });

  it('keep their properties', () => {
    expect(line?.properties).toMatchObject({
      ...{ colour: 'teal', shape: 'line', border_licence: 'ODbL-1.0' },
      ...{ link: exportContext.link(across), sarhad: encodeMeasurement(across) },
    });
    expect(JSON.parse(String(line?.properties?.points))).toHaveLength(2);
  });
});

it('characters that XML cannot hold are left out of KML', () => {
  const text = geoJsonToKml({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: null,
        properties: { name: 'a\u0001b\uffffc\td', list: ['\u0000', 1], count: 3, none: null },
      },
    ],
  });
  expect(featuresOf(text)[0]?.properties).toMatchObject({
    ...{ name: 'abc\td', list: '["\\u0000",1]', count: '3' },
  });
});
