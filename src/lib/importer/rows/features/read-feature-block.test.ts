import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeatureLayout } from '../row-layout.ts';
import { BlockWriter } from './block-writer.ts';
import { featureCells } from './feature-cells.ts';
import { readFeatureBlock } from './read-feature-block.ts';

const layout: FeatureLayout = { kind: 'features', time: null, isSwapped: false };
const blockOf = (...records: unknown[]) => {
  const writer = new BlockWriter();
  for (const [i, record] of records.entries()) writer.add(i + 1, JSON.stringify(record));
  return writer.take('any')!;
};
const read = (records: unknown[], changes: Partial<FeatureLayout> = {}) =>
  readFeatureBlock(blockOf(...records), { ...layout, ...changes });
const feature = (geometry: unknown, properties: unknown = {}, id?: unknown) => ({
  ...{ type: 'Feature', geometry, properties, id },
});
const ring = [[0, 0], [2, 0], [2, 2], [0, 0]]; // prettier-ignore

describe('geometries of features', () => {
  it.each<[geometry: object, shape: object]>([
    [{ type: 'LineString', coordinates: [[1, 2, 3], [190, 4]] }, { type: 'LineString', coordinates: [[1, 2], [-170, 4]] }], // prettier-ignore
    [
      { type: 'Polygon', coordinates: [ring.slice(0, 3)] },
      { type: 'Polygon', coordinates: [ring] },
    ],
    [{ type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }, { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }], // prettier-ignore
    [
      { type: 'MultiLineString', coordinates: [ring] },
      { type: 'MultiLineString', coordinates: [ring] },
    ],
    [
      { type: 'MultiPolygon', coordinates: [[ring]] },
      { type: 'MultiPolygon', coordinates: [[ring]] },
    ],
    [{ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: ring }] }, { type: 'LineString', coordinates: ring }], // prettier-ignore
  ])('%j are shapes', (geometry, shape) => {
    const rows = read([feature(geometry)]);
    expect([...rows.shapes]).toEqual([[0, shape]]);
    expect([...rows.positions]).toEqual([NaN, NaN]);
  });

  it.each<[geometry: unknown, reason: string]>([
    [null, 'no-geometry'],
    [undefined, 'no-geometry'],
    ['Point', 'unsupported-geometry'],
    [{ type: 'Curve', coordinates: [1, 2] }, 'unsupported-geometry'],
    [{ x: 1, y: 2 }, 'unsupported-geometry'],
    [{ type: 'Point' }, 'not-a-position'],
    [{ type: 'Point', coordinates: [] }, 'too-few-positions'],
    [{ type: 'Point', coordinates: ['1', '2'] }, 'not-a-position'],
    [{ type: 'Point', coordinates: [null, 2] }, 'not-a-position'],
    [{ type: 'Point', coordinates: [1, 91] }, 'perhaps-swapped'],
    [{ type: 'Point', coordinates: [361, 2] }, 'longitude-out-of-range'],
    [{ type: 'MultiPoint', coordinates: [] }, 'too-few-positions'],
    [{ type: 'LineString', coordinates: [[1, 2]] }, 'too-few-positions'],
    [{ type: 'LineString', coordinates: [[1, 2], [3]] }, 'not-a-position'],
    [{ type: 'Polygon', coordinates: [] }, 'too-few-positions'],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
      'too-few-positions',
    ],
    [{ type: 'Polygon', coordinates: ring }, 'too-few-positions'],
    [
      {
        type: 'MultiPolygon',
        coordinates: [
          [ring],
          [
            [
              [0, 0],
              [1, 200],
              [2, 2],
              [0, 0],
            ],
          ],
        ],
      },
      'latitude-out-of-range',
    ],
    [{ type: 'GeometryCollection', geometries: [] }, 'too-few-positions'],
    [{ type: 'GeometryCollection', geometries: [null] }, 'unsupported-geometry'],
    [
      Array.from({ length: 12 }).reduce<unknown>(
        (inside) => ({ type: 'GeometryCollection', geometries: [inside, inside] }),
        { type: 'Point', coordinates: [1, 2] },
      ),
      'too-deep',
    ],
  ])('%j are set aside', (geometry, reason) => {
    const rows = read([
      feature({ type: 'Point', coordinates: [1, 2] }),
      feature(geometry, { a: 1 }),
    ]);
    expect(rows).toMatchObject({ recordCount: 2, rowCount: 1 });
    expect(rows.setAside).toMatchObject([{ record: 1, line: 2, column: null, reason }]);
    expect(rows.setAside[0]!.text.length).toBeLessThanOrEqual(80);
  });
});

it('rows say which record they are, where it begins and in which line', () => {
  const point = (n: number, name: string) =>
    feature({ type: 'Point', coordinates: [n, n] }, { name });
  const block = blockOf(point(1, 'ه'), 7, point(2, 'b'), point(300, 'c'));
  const rows = readFeatureBlock(block, layout);
  expect([...rows.records]).toEqual([0, 2]);
  expect([...rows.lines]).toEqual([1, 3]);
  expect([...rows.positions]).toEqual([1, 1, 2, 2]);
  const last = { ...block, bytes: block.bytes.slice(rows.starts[1]) };
  expect(featureCells(last, ['name'])).toEqual([['b'], ['c']]);
  expect(featureCells(block, ['name'])).toEqual([['ه'], [''], ['b'], ['c']]);
});

it('longitudes and latitudes change places where they are swapped', () => {
  const line = { type: 'LineString', coordinates: [[26, 164], [27, 165]] }; // prettier-ignore
  const swapped = read([feature({ type: 'Point', coordinates: [26.9, 164.1] }), feature(line)], {
    isSwapped: true,
  });
  expect([...swapped.positions.slice(0, 2)]).toEqual([164.1, 26.9]);
  expect(swapped.shapes.get(1)).toMatchObject({ coordinates: [[164, 26], [165, 27]] }); // prettier-ignore
});

it('times are read of texts and numbers in the given order', () => {
  const at = (t: unknown) => feature({ type: 'Point', coordinates: [1, 2] }, { t });
  const values = ['16/01/2024', 1705401000000, 1705401000, 20240116, null, '', [1], 'never'];
  const { times } = read(values.map(at), { time: { property: 't', order: 'dmy' } });
  const day = Date.UTC(2024, 0, 16);
  expect([...times!]).toEqual([day, 1705401000000, 1705401000000, day, NaN, NaN, NaN, NaN]);
});

it('cells are texts, also of names that every object has', () => {
  const properties = {
    a: null,
    b: true,
    c: -0.5,
    d: { e: [1] },
    toString: 'x',
    ['__proto__']: 'y',
  };
  const block = blockOf(feature(null, properties, 12), feature(null, null), { type: 'Point' });
  const columns = ['a', 'b', 'c', 'd', 'toString', 'constructor', 'id', 'z'];
  expect(featureCells(block, columns)).toEqual([
    ['', 'true', '-0.5', '{"e":[1]}', 'x', '', '12', ''],
    ...[columns.map(() => ''), columns.map(() => '')],
  ]);
  expect(readFeatureBlock(block, layout).columns.slice(0, 3)).toEqual(['id', 'a', 'b']);
});

it('columns are at most 200, and it is said how many more there are', () => {
  const properties = Object.fromEntries(Array.from({ length: 205 }, (_, i) => [`p${i}`, i]));
  const rows = read([feature({ type: 'Point', coordinates: [1, 2] }, properties)]);
  expect([rows.columns.length, rows.columnsLeftOut]).toEqual([200, 5]);
});

it('nothing that JSON can say makes it throw, and every record is a row or set aside', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record({ type: fc.constantFrom('Feature', 'Point', 'Polygon', 'GeometryCollection'), geometry: fc.jsonValue(), coordinates: fc.jsonValue(), geometries: fc.jsonValue() }, { requiredKeys: ['type'] }), // prettier-ignore
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (records) => {
      const rows = read(records, { time: { property: 'a', order: 'dmy' } });
      expect(rows.recordCount).toBe(records.length);
      expect(rows.rowCount + rows.setAside.length).toBe(records.length);
      for (let row = 0; row < rows.rowCount; row += 1) {
        expect(rows.shapes.has(row)).toBe(Number.isNaN(rows.positions[row * 2]));
      }
    }),
    { numRuns: 300 },
  );
});
