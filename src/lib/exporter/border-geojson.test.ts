import { expect, test } from 'vitest';
import { borderLine, readGeodata } from '../../../tests/fixtures/geodata.ts';
import { borderGeoJson, type ExportedBorder } from './border-geojson.ts';

const [entry] = readGeodata('borders/borders.json') as Omit<ExportedBorder, 'line'>[];
if (entry === undefined) throw new Error('borders.json lists no border.');
const line = borderLine('osm');

test('the line keeps its positions, its licence and its credit', () => {
  const { type, features } = borderGeoJson({ ...entry, line });
  expect(type).toBe('FeatureCollection');
  expect(features).toHaveLength(1);
  const [feature] = features;
  expect(feature?.id).toBe('osm');
  expect(feature?.geometry).toEqual({ type: 'LineString', coordinates: line });
  expect(feature?.properties).toMatchObject({
    id: 'osm',
    licence: 'ODbL-1.0',
    licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  });
  expect(feature?.properties?.credit).toContain('© OpenStreetMap contributors');
  for (const name of ['name', 'dataset', 'version', 'scale', 'note']) {
    expect(feature?.properties?.[name]).toBe(entry[name as keyof typeof entry]);
  }
});

test('nothing but what belongs into the file gets into it', () => {
  const inside = { ...entry, line, index: { arcs: [1, 2, 3] } };
  const [feature] = borderGeoJson(inside).features;
  expect(Object.keys(feature?.properties ?? {})).not.toContain('index');
  expect(Object.keys(feature ?? {}).toSorted()).toEqual(['geometry', 'id', 'properties', 'type']);
});
