import fc from 'fast-check';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { exportOrigin, exportRow } from './export-rows.arbitrary.ts';
import { geoJsonRowsWriter } from './geojson-rows.ts';
import { ndjsonRowsWriter } from './ndjson-rows.ts';
import { computedProperties } from './row-properties.ts';
import type { RowsWriter } from './rows-writer.ts';
import type { ExportRow } from './export-row.ts';

const columns = ['a', 'side', '"quoted"\n'];
const names = ['a', 'side_input', '"quoted"\n'];
const method =
  'Sarhad 0.1.0: WGS 84 geodesic (Karney 2013) and sphere of 6371008.8 m to the nearest point';

/** The file, written in two slices. */
const write = (writer: RowsWriter, rows: readonly ExportRow[], cut = 0) =>
  [
    writer.begin(),
    writer.rows(rows.slice(0, cut), 0),
    writer.rows(rows.slice(cut), Math.min(cut, rows.length)),
    writer.end(),
  ].join('');
const cellsOf = (row: ExportRow) =>
  Object.fromEntries(names.map((name, i) => [name, row.cells[i]]));
const rowsAndCut = fc.tuple(fc.array(exportRow(3), { maxLength: 4 }), fc.nat(4));

describe('geoJsonRowsWriter', () => {
  it('says how it was made in members of the collection', () => {
    const { features, ...members } = JSON.parse(
      write(geoJsonRowsWriter(columns, exportOrigin), []),
    ) as FeatureCollection;
    expect(features).toEqual([]);
    expect(members).toEqual({ type: 'FeatureCollection', ...exportOrigin, method });
  });

  it('brings back every cell, position and number, whichever way it is sliced', () => {
    fc.assert(
      fc.property(rowsAndCut, ([rows, cut]) => {
        const text = write(geoJsonRowsWriter(columns, exportOrigin), rows, cut);
        const { features } = JSON.parse(text) as FeatureCollection<Point>;
        expect(features.map(({ properties }) => properties)).toEqual(
          rows.map((row) => ({ ...cellsOf(row), ...computedProperties(row, exportOrigin) })),
        );
        expect(features.map(({ geometry }) => geometry)).toEqual(
          // JSON knows no negative zero.
          rows.map(({ position }) => ({ type: 'Point', coordinates: position.map((x) => x + 0) })),
        );
      }),
    );
  });
});

describe('ndjsonRowsWriter', () => {
  it('writes one feature a line, with border and method in each', () => {
    fc.assert(
      fc.property(rowsAndCut, ([rows, cut]) => {
        const lines = write(ndjsonRowsWriter(columns, exportOrigin), rows, cut).split('\n');
        expect(lines.pop()).toBe('');
        expect(
          lines.map((line) => (JSON.parse(line) as { properties: unknown }).properties),
        ).toEqual(
          rows.map((row) => ({
            ...cellsOf(row),
            ...computedProperties(row, exportOrigin),
            ...{ border_dataset: 'osm 0.6.0', method },
          })),
        );
      }),
    );
  });
});

describe('computedProperties', () => {
  it('keeps millimetres and seven decimals of a degree', () => {
    fc.assert(
      fc.property(exportRow(0), (row) => {
        const found = computedProperties(row, exportOrigin);
        expect(Math.abs(Number(found.border_wgs84_m) - row.wgs84Metres)).toBeLessThan(5.01e-4);
        expect(Math.abs(Number(found.border_sphere_m) - row.sphereMetres)).toBeLessThan(5.01e-4);
        expect(Math.abs(Number(found.nearest_lon) - row.nearest[0])).toBeLessThan(5.01e-8);
        expect(Math.abs(Number(found.measured_lat) - row.position[1])).toBeLessThan(5.01e-8);
        expect(JSON.stringify(found.nearest_lat)).toMatch(/^-?\d+(\.\d{1,7})?$|^-?\de-[67]$/);
      }),
    );
  });

  it('has nothing to say of what was not measured', () => {
    const row = fc.sample(exportRow(0), { numRuns: 1, seed: 1 })[0]!;
    const found = computedProperties(
      { ...row, wgs84Metres: NaN, nearest: [NaN, 1], place: null },
      exportOrigin,
    );
    expect(found).toMatchObject({ border_wgs84_m: null, nearest_lon: null, nearest_lat: 1 });
    expect(found).toMatchObject({ nearest_place: null, nearest_place_m: null });
  });
});
