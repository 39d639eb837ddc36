import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Position } from '#lib/geo/position.ts';
import { candidatesGeoJson, type ExportedCandidates } from './candidates-geojson.ts';
import { geoJsonToKml } from './geojson-kml.ts';

const ring: Position[] = [
  [63.6, 26.5],
  [63.7, 26.5],
  [63.7, 26.6],
  [63.6, 26.5],
];
const candidates: ExportedCandidates = {
  place: { id: 'koh-e-sabz', name: 'Koh-e-Sabz' },
  areas: [
    {
      rings: [ring],
      areaSquareMetres: 142_604_321,
      centroid: [63.688_912_3, 26.574_998_7],
      shares: { 'panjgur-district': 1, 'koh-e-sabz-range': 0.123_456 },
    },
  ],
  claims: [
    {
      id: 'panjgur-60-km',
      statement: 'About 60 km from “Panjgur” & <district>.',
      speaker: 'An official',
      outlet: 'An outlet',
      lowMetres: 54_000,
      highMetres: 66_000,
    },
    {
      id: 'over-10-km',
      statement: 'More than 10 km.',
      speaker: 'An official',
      outlet: 'An outlet',
      lowMetres: 10_000,
      highMetres: Infinity,
    },
  ],
  within: ['panjgur-district'],
  tolerance: 0.1,
  border: { id: 'osm', dataset: 'OpenStreetMap', version: 'November 2017', licence: 'ODbL 1.0' },
  software: 'Sarhad 0.2.0',
  caution: 'Not a location.',
};

describe('candidate areas as GeoJSON', () => {
  it('have all inputs in their properties', () => {
    const { features } = candidatesGeoJson(candidates);
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      id: 'koh-e-sabz-area-1',
      geometry: { type: 'Polygon', coordinates: [ring] },
      properties: {
        name: 'Koh-e-Sabz? 1/1',
        place: 'koh-e-sabz',
        area_km2: 142.6,
        centroid_lon: 63.68891,
        centroid_lat: 26.575,
        shares: { 'panjgur-district': 1, 'koh-e-sabz-range': 0.123 },
        within: ['panjgur-district'],
        tolerance_percent: 10,
        border_dataset: 'osm',
        border_version: 'November 2017',
        software: 'Sarhad 0.2.0',
        caution: 'Not a location.',
      },
    });
    expect(features[0]?.properties?.claims).toMatchObject([
      { id: 'panjgur-60-km', low_m: 54_000, high_m: 66_000 },
      { id: 'over-10-km', low_m: 10_000, high_m: null },
    ]);
  });

  it('are plain JSON', () => {
    const collection = candidatesGeoJson(candidates);
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
  });
});

describe('the same as KML', () => {
  const text = geoJsonToKml(candidatesGeoJson(candidates));
  const { features } = kml(new DOMParser().parseFromString(text, 'text/xml'));

  it('is read back by another program', () => {
    const [feature] = features as Feature<Polygon>[];
    expect(features).toHaveLength(1);
    expect(feature?.geometry.type).toBe('Polygon');
    expect(feature?.geometry.coordinates).toEqual([ring]);
    expect(feature?.properties).toMatchObject({
      name: 'Koh-e-Sabz? 1/1',
      place: 'koh-e-sabz',
      border_version: 'November 2017',
    });
  });

  it('keeps lists and objects as JSON', () => {
    const claims = JSON.parse(String(features[0]?.properties?.claims)) as { statement: string }[];
    expect(claims.map(({ statement }) => statement)).toEqual([
      'About 60 km from “Panjgur” & <district>.',
      'More than 10 km.',
    ]);
  });
});
