import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortAside,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const point = (longitude: number, latitude: number, properties: object | null = null) => ({
  ...{ type: 'Feature', properties },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const read = (value: unknown, name = 'a.geojson') =>
  readRows(rowFile(typeof value === 'string' ? value : JSON.stringify(value), name));

describe('GeoJSON is read', () => {
  it('as features of a collection, with their lines and properties', async () => {
    const text = `{ "type": "FeatureCollection", "name": "features",\n "features": [\n${JSON.stringify(point(64.1, 26.9, { name: 'Panjgur "x"', n: 1.5, list: [1, { a: null }] }))},\n\n${JSON.stringify({ ...point(190, -1, { other: true }), id: 7 }, null, 1)},
{} ] }`;
    const rows = await read(text);
    expect(rows.source).toMatchObject({ format: 'geojson', isSure: true });
    expect(shortRows(rows)).toEqual([
      {
        ...{ line: 3, place: [64.1, 26.9] },
        cells: { name: 'Panjgur "x"', n: '1.5', list: '[1,{"a":null}]', id: '', other: '' },
      },
      {
        ...{ line: 5, place: [-170, -1] },
        cells: { name: '', n: '', list: '', id: '7', other: 'true' },
      },
    ]);
    expect([shortAside(rows), rows.problem]).toEqual([['not-a-feature:19'], null]);
  });

  it.each([
    ['a feature', point(1, 2)],
    ['a geometry', { type: 'Point', coordinates: [1, 2, 500] }],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] }], // prettier-ignore
    ['a list of features', [point(1, 2)]],
    ['a feature with a list that is named like one of features', { features: [point(1, 2)] }],
    ['several points of which there is one', { type: 'MultiPoint', coordinates: [[1, 2]] }],
    ['a mark before it', `\ufeff \n${JSON.stringify(point(1, 2))}`],
  ])('from %s', async (_, value) => {
    const rows = await read(value);
    expect(shortRows(rows).map(({ place }) => place)).toEqual([[1, 2]]);
    expect(rows.problem).toBeNull();
  });
});

/** Properties with all that JSON can say in a small space. */
const properties = fc.dictionary(
  fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('__proto__', 'constructor', 'features')),
  fc.jsonValue({ maxDepth: 2, noUnicodeString: false }),
  { maxKeys: 3 },
);

it('any pieces of the bytes give the rows that JSON.parse gives', async () => {
  const features = fc.array(
    fc.record({
      ...{ type: fc.constant('Feature'), properties },
      geometry: fc.record({
        type: fc.constant('Point'),
        coordinates: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })), // prettier-ignore
      }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const pieces = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
  const indents = fc.constantFrom(0, 1, '\t', '\r\n');
  await fc.assert(
    fc.asyncProperty(features, pieces, indents, async (list, sizes, indent) => {
      const text = JSON.stringify(collection(...list), null, indent);
      const rows = await readRows(rowFile(text, '', sizes));
      expect(rows.problem).toBeNull();
      const { features: truth } = JSON.parse(text) as { features: typeof list };
      expect(shortRows(rows).map(({ place }) => place)).toEqual(
        truth.map(({ geometry }) => geometry.coordinates.map((degree) => degree + 0)),
      );
      for (const [i, { cells }] of shortRows(rows).entries()) {
        for (const [name, value] of Object.entries(truth[i]!.properties)) {
          const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value); // prettier-ignore
          expect(Object.getOwnPropertyDescriptor(cells, name)?.value).toBe(text);
        }
      }
    }),
    { numRuns: 100 },
  );
});

describe('GeoJSON that cannot be read', () => {
  it.each([
    ['is cut off', JSON.stringify(collection(point(1, 2), point(3, 4))).slice(0, -30), 'cut-off:1'],
    [
      'is cut off between features',
      `{"features":[\n${JSON.stringify(point(1, 2))},\n`,
      'cut-off:3',
    ],
    ['goes on', `${JSON.stringify(collection(point(1, 2)))}\nx`, 'malformed-json:2'],
    ['has no features', collection(), 'no-features'],
    ['is of other things', { hits: [{ type: 'Point' }] }, 'other-json'],
    ['is a list of other things', [1, 2], 'other-json'],
    ['is in another system', { ...collection(point(1, 2)), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } }, 'unsupported-reference-system'], // prettier-ignore
    ['is in another system, which it says first', { crs: { properties: { name: 'EPSG:32641' } }, ...collection(point(1, 2)) }, 'unsupported-reference-system'], // prettier-ignore
  ])('%s', async (_, value, problem) => {
    expect(shortProblem(await read(value))).toBe(problem);
  });

  it('keeps what comes before the end', async () => {
    const rows = await read(JSON.stringify(collection(point(1, 2), point(3, 4))).slice(0, -30));
    expect(shortRows(rows)).toHaveLength(1);
  });
});
