import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../xml-text.ts';
import { exportOrigin, exportRow, nastyCell } from './export-rows.arbitrary.ts';
import type { ExportRow } from './export-row.ts';
import { kmlRowsWriter } from './kml-rows.ts';
import { computedProperties } from './row-properties.ts';

const write = (columns: readonly string[], rows: readonly ExportRow[]) => {
  const writer = kmlRowsWriter(columns, exportOrigin);
  const pieces = rows.map((row, i) => writer.rows([row], i));
  return [writer.begin(), ...pieces, writer.end()].join('');
};
const parse = (text: string) =>
  new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
const read = (columns: readonly string[], rows: readonly ExportRow[]) =>
  kml(parse(write(columns, rows))).features;
describe('kmlRowsWriter', () => {
  it('says how it was made in the description of the document', () => {
    const [description] = parse(write([], [])).getElementsByTagName('description');
    expect(description?.textContent).toBe(
      'osm 0.6.0: OpenStreetMap “boundaries”\n' +
        'Sarhad 0.1.0: WGS 84 geodesic (Karney 2013) and sphere of 6371008.8 m to the nearest point\n' +
        '2024-01-17T12:00:00Z',
    );
  });

  it('gives placemarks the name and description of their row', () => {
    const [row] = fc.sample(exportRow(0), { numRuns: 1, seed: 1 }) as [ExportRow];
    const [feature] = read(['description', 'name'], [{ ...row, cells: ['<b>bold</b>', 'A & B'] }]);
    expect(feature?.properties).toMatchObject({ name: 'A & B', description: '<b>bold</b>' });
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [...row.position] });
  });

  it('brings back every cell and number that XML can hold', () => {
    const columns = ['a', 'visibility', 'side'];
    const names = ['a', 'visibility_input', 'side_input'];
    fc.assert(
      fc.property(fc.array(exportRow(3), { maxLength: 3 }), (rows) => {
        const expected = rows.map((row) => {
          const cells = names.map((name, i) => [name, xmlText(row.cells[i]!)] as const);
          const computed = Object.entries(computedProperties(row, exportOrigin));
          return [...cells, ...computed].filter(([, value]) => value !== null && value !== '');
        });
        const found = read(columns, rows);
        found.forEach(({ properties }, i) => {
          const texts = expected[i]!.map(([name, value]) => [name, String(value)]);
          const all = Object.entries(properties ?? {}).filter(([, value]) => value !== '');
          expect(all.sort()).toEqual(texts.sort());
        });
        expect(found).toHaveLength(rows.length);
      }),
    );
  });

  it('is well-formed whatever the columns are called', () => {
    fc.assert(
      fc.property(nastyCell, (name) => {
        const [row] = fc.sample(exportRow(1), { numRuns: 1, seed: 1 }) as [ExportRow];
        const [data] = parse(write([`x${name}`], [{ ...row, cells: ['1'] }])).getElementsByTagName(
          'Data',
        );
        expect(data?.getAttribute('name')).toBe(xmlText(`x${name}`));
      }),
    );
  });
});
