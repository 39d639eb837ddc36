import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseJsonSchemas, jsonSchemaText } from '#lib/case/schema/json-schemas.ts';
import { checkGeodata, type Geodata } from './check-geodata.ts';
import { problemLine } from './problem.ts';

const folder = new URL('../../tests/fixtures/cases/sound/', import.meta.url);
const soundCase: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ),
  'LICENSE.md': '# Licence\n',
};

const line = {
  type: 'LineString',
  coordinates: [
    [10, 40],
    [11, 41],
  ],
};
const ridge = { type: 'Feature', properties: {}, geometry: line };

const without = (texts: Readonly<Record<string, string>>, ...names: string[]) =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));

const changed = (name: string, from: string, to: string): Record<string, string> => ({
  ...soundCase,
  [name]: soundCase[name]!.replace(from, to),
});

const sound: Geodata = {
  cases: { 'two-valleys': soundCase },
  borders: {
    'borders.json': JSON.stringify([{ id: 'ridge', file: 'ridge.geojson' }]),
    'ridge.geojson': JSON.stringify(ridge),
  },
  basemap: {
    'land.topo.json': JSON.stringify({ type: 'Topology', objects: {}, arcs: [] }),
    'README.md': 'No JSON at all',
  },
  schema: Object.fromEntries(
    Object.entries(caseJsonSchemas()).map(([name, schema]) => [name, jsonSchemaText(schema)]),
  ),
};

const lines = (geodata: Geodata) => checkGeodata(geodata).problems.map(problemLine);

test('sound data has no problem, and what was checked is counted', () => {
  expect(checkGeodata(sound)).toEqual({
    checked: [
      'geodata/cases/two-valleys: 4 places, 2 events, 4 claims, 3 sources',
      'geodata/schema: 6 files',
      'geodata/borders: 1 borders',
      'geodata/basemap: 1 files',
    ],
    problems: [],
  });
});

describe('cases', () => {
  const withCase = (texts: Record<string, string>): Geodata => ({
    ...sound,
    cases: { 'two-valleys': texts },
  });

  test('a flawed record is told of by file, record and field', () => {
    const texts = changed('places.json', '"AB"', '"ab"');
    expect(lines(withCase(texts))).toEqual([
      'geodata/cases/two-valleys/places.json: valley-road › country: must be a two-letter country code',
    ]);
  });

  test('a file that is no JSON is told of once, by its line', () => {
    const texts = { ...soundCase, 'case.json': '{\n  "id": "two-valleys",\n}\n' };
    expect(lines(withCase(texts))[0]).toMatch(
      /^geodata\/cases\/two-valleys\/case\.json:3: Expected/,
    );
    expect(lines(withCase(texts)).filter((text) => text.includes('missing'))).toEqual([]);
  });

  test('a missing file and a missing licence are told of', () => {
    const texts = without(soundCase, 'LICENSE.md', 'case.json');
    expect(lines(withCase(texts))).toContain(
      'geodata/cases/two-valleys/case.json: the file is missing or is not JSON',
    );
    expect(lines(withCase(texts))).toContain(
      'geodata/cases/two-valleys/LICENSE.md: is missing: under which terms may the case be used?',
    );
  });

  test('a border that is not in the registry is told of', () => {
    const texts = changed('case.json', '"ridge",', '"sea",');
    expect(lines(withCase(texts))).toEqual([
      'geodata/cases/two-valleys/case.json: measuredBorder: "sea" is not in borders.json; there is ridge',
    ]);
  });

  test('a folder without cases is told of', () => {
    expect(lines({ ...sound, cases: {} })).toEqual(['geodata/cases: holds no case']);
  });
});

describe('schemas', () => {
  test('a stale, a missing and a stray schema are told of', () => {
    const rest = without(sound.schema, 'case.schema.json');
    const schema = { ...rest, 'places.schema.json': '{}\n', 'notes.schema.json': '{}\n' };
    expect(lines({ ...sound, schema })).toEqual([
      'geodata/schema/case.schema.json: is missing: run npm run build:schema',
      'geodata/schema/places.schema.json: is out of date: run npm run build:schema',
      'geodata/schema/notes.schema.json: belongs to no file of a case',
    ]);
  });
});

describe('borders and basemap', () => {
  const withBorders = (borders: Record<string, string>): Geodata => ({ ...sound, borders });

  test('a border file without entry and an entry without file are told of', () => {
    const borders = {
      'borders.json': JSON.stringify([{ id: 'ridge', file: 'gone.geojson' }]),
      'ridge.geojson': JSON.stringify(ridge),
    };
    expect(lines(withBorders(borders))).toEqual([
      'geodata/borders/borders.json: names gone.geojson, which is not there',
      'geodata/borders/ridge.geojson: is not named in borders.json',
    ]);
  });

  test('a registry that is no list, or is not there, is told of', () => {
    expect(lines(withBorders({ 'borders.json': '{}' }))).toContain(
      'geodata/borders/borders.json: is no list of borders',
    );
    expect(lines(withBorders({}))).toContain('geodata/borders/borders.json: is missing');
  });

  test('a latitude beyond the pole is told of by its place in the file', () => {
    const far = {
      ...ridge,
      geometry: {
        ...line,
        coordinates: [
          [10, 40],
          [11, 141],
        ],
      },
    };
    const borders = { ...sound.borders, 'ridge.geojson': JSON.stringify(far) };
    expect(lines(withBorders(borders))).toEqual([
      'geodata/borders/ridge.geojson: geometry.coordinates.1.1: Too big: expected number to be <=90',
    ]);
  });

  test('a topology without arcs and a file that is no JSON are told of', () => {
    const basemap = {
      'land.topo.json': JSON.stringify({ type: 'Topology', objects: {} }),
      'rivers.topo.json': '{\n  oops\n}',
    };
    const found = lines({ ...sound, basemap });
    expect(found[0]).toMatch(/^geodata\/basemap\/land\.topo\.json: arcs: /);
    expect(found[1]).toMatch(/^geodata\/basemap\/rivers\.topo\.json:2: /);
    expect(found).toHaveLength(2);
  });
});
