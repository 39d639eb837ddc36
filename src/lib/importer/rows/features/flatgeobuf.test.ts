import type { FeatureCollection, Geometry } from 'geojson';
import { geojson } from 'flatgeobuf';
import { describe, expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortAside,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const feature = (geometry: Geometry, properties: object = { name: 'پنجگور', n: 1.5 }) => ({
  ...{ type: 'Feature' as const, geometry },
  properties: { ...properties },
});
const point = (x: number, y: number) => feature({ type: 'Point', coordinates: [x, y] });
const line: Geometry = { type: 'LineString', coordinates: [[1, 2], [3, 4]] }; // prettier-ignore
const areas: Geometry = {
  type: 'MultiPolygon',
  coordinates: [[[[0, 0], [2, 0], [2, 2], [0, 0]], [[1, 0.5], [1.5, 0.5], [1.5, 1], [1, 0.5]]], [[[5, 5], [6, 5], [6, 6], [5, 5]]]], // prettier-ignore
};
const packed = (features: FeatureCollection['features'], crs = 0) =>
  geojson.serialize({ type: 'FeatureCollection', features }, crs);
const read = (bytes: Uint8Array, pieces = [65_536]) => readRows(rowFile(bytes, 'a.fgb', pieces));

/** Byte where the features begin. */
const featuresStart = (bytes: Uint8Array) =>
  12 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);

describe('FlatGeobuf', () => {
  it.each([[1], [7], [65_536]])('is read in pieces of %i bytes', async (size) => {
    const rows = await read(packed([point(64.1, 26.9), feature(line), feature(areas)], 4326), [
      size,
    ]);
    expect(rows.source?.format).toBe('flatgeobuf');
    expect(shortRows(rows)).toEqual(
      [[64.1, 26.9], line, areas].map((place) => ({
        ...{ line: 0, place },
        cells: { name: 'پنجگور', n: '1.5' },
      })),
    );
    expect([shortAside(rows), rows.problem]).toEqual([[], null]);
  });

  it('in another system is refused', async () => {
    const rows = await read(packed([point(1, 2)], 32641));
    expect(shortProblem(rows)).toBe('unsupported-reference-system');
    expect(rows.problem!.text).toBe('EPSG 32641');
  });

  it('that is cut off keeps what comes before', async () => {
    const bytes = packed([point(1, 2), point(3, 4)]);
    for (const missing of [1, 60]) {
      const rows = await read(bytes.slice(0, -missing));
      expect(shortProblem(rows)).toBe('cut-off');
      expect(shortRows(rows)).toHaveLength(1);
    }
    const start = featuresStart(bytes);
    const size = new DataView(bytes.buffer).getUint32(start, true);
    const rows = await read(bytes.slice(0, start + 4 + size));
    expect([shortProblem(rows), shortRows(rows).length]).toEqual(['cut-off', 1]);
    for (const end of [8, 10, 12, 30]) {
      expect(shortProblem(await read(bytes.slice(0, end)))).toMatch(/broken-flatgeobuf|cut-off/);
    }
  });

  it('whose sizes are not to be believed asks for no memory', async () => {
    const sizes = [0xffffffff, 0x7fffffff, 100_000_000];
    for (const size of sizes) {
      const bytes = packed([point(1, 2), point(3, 4)]);
      const view = new DataView(bytes.buffer);
      view.setUint32(featuresStart(bytes), size, true);
      expect(shortProblem(await read(bytes))).toBe('cut-off');
      const file = { ...rowFile(bytes), size: 2 ** 40 };
      expect(shortProblem(await readRows(file))).toMatch(/feature-too-large|cut-off/);
      view.setUint32(8, size, true);
      expect(shortProblem(await read(bytes))).toMatch(/cut-off|broken/);
    }
  });

  it('any byte of which is another is read to its end', async () => {
    const bytes = packed([feature(areas, { n: 1 }), feature(line, { n: 2 })]);
    for (let at = 8; at < bytes.length; at += 3) {
      for (const value of [0, 0xff]) {
        const changed = bytes.slice();
        changed[at] = value;
        const rows = await read(changed);
        expect(rows.read.length + (rows.problem === null ? 0 : 1)).toBeGreaterThan(0);
      }
    }
  });
});
