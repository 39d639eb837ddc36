import fc from 'fast-check';
import { geojson } from 'flatgeobuf';
import { describe, expect, it } from 'vitest';
import type { ExportRow } from './export-row.ts';
import { exportOrigin, exportRow } from './export-rows.arbitrary.ts';
import { flatGeobufRowsWriter } from './flatgeobuf-rows.ts';
import { computedProperties } from './row-properties.ts';

const columns = ['a', 'side'];
/** The library's reader takes a byte order mark away. */
const kept = (cell: string) => cell.toWellFormed().replace(/^\ufeff/, '');

async function read(rows: readonly ExportRow[], cut: number) {
  const writer = flatGeobufRowsWriter(columns, exportOrigin, rows.length);
  const slices = [rows.slice(0, cut), rows.slice(cut)];
  const pieces = [writer.begin(), ...slices.map((slice) => writer.rows(slice, 0)), writer.end()];
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const header: { featuresCount: number; crs: { code: number } | null }[] = [];
  const features = [];
  const headerMetaFn = (meta: (typeof header)[number]) => header.push(meta);
  for await (const feature of geojson.deserialize(bytes, { headerMetaFn })) features.push(feature);
  return { features, header: header[0] };
}

describe('flatGeobufRowsWriter', () => {
  it('brings back every cell, position and number, with their types', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(exportRow(2), { maxLength: 4 }), fc.nat(4), async (rows, cut) => {
        const { features, header } = await read(rows, cut);
        expect(header).toMatchObject({ featuresCount: rows.length, crs: { code: 4326 } });
        expect(features.map(({ properties }) => properties)).toEqual(
          rows.map((row) => ({
            ...{ a: kept(row.cells[0]!), side_input: kept(row.cells[1]!) },
            ...Object.fromEntries(
              Object.entries(computedProperties(row, exportOrigin)).filter(
                ([, value]) => value !== null,
              ),
            ),
            border_dataset: 'osm 0.6.0',
            method:
              'Sarhad 0.1.0: WGS 84 geodesic (Karney 2013) and sphere of 6371008.8 m to the nearest point',
          })),
        );
        expect(features.map(({ geometry }) => geometry)).toEqual(
          rows.map(({ position }) => ({ type: 'Point', coordinates: [...position] })),
        );
      }),
    );
  });
});
