import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRowsWriter } from './csv-rows.ts';
import type { ExportRow } from './export-row.ts';
import { exportOrigin, exportRow } from './export-rows.arbitrary.ts';

const row: ExportRow = {
  cells: ['Panjgur, town', '=1+1'],
  position: [64.0945900001, 26.9664],
  wgs84Metres: 77305.12345,
  sphereMetres: 77200,
  nearest: [63.5, 27.25],
  side: 'left',
  place: { id: 'panjgur', wgs84Metres: 0 },
  geometryType: 'point',
};
const write = (columns: readonly string[], rows: readonly ExportRow[], byteOrderMark = false) => {
  const writer = csvRowsWriter(columns, exportOrigin, { byteOrderMark });
  return `${String(writer.begin())}${String(writer.rows(rows, 0))}${String(writer.end())}`;
};
const parse = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
/** A cell that a spreadsheet would run comes back with an apostrophe before it. */
const safe = (cell: string) =>
  /^(?:[=@\t\r]|[+-](?!\d+(\.\d+)?$))/.test(cell) ? `'${cell}` : cell;

describe('csvRowsWriter', () => {
  it('puts the columns of the file first, then what was measured, then how', () => {
    expect(write(['name', 'note'], [row])).toBe(
      'name,note,measured_lon,measured_lat,geometry_type,border_wgs84_m,border_sphere_m,nearest_lon,nearest_lat,' +
        'side,nearest_place,nearest_place_m,border_dataset,method\r\n' +
        '"Panjgur, town","\'=1+1",64.0945900,26.9664000,point,77305.123,77200.000,63.5000000,27.2500000,' +
        'PK,panjgur,0.000,osm 0.6.0,' +
        'Sarhad 0.1.0: WGS 84 geodesic (Karney 2013) and sphere of 6371008.8 m to the nearest point\r\n',
    );
  });

  it('begins with a byte order mark only if it is wanted', () => {
    expect(write(['name'], [], true)).toMatch(/^\ufeffname,measured_lon/);
    expect(write(['name'], [])).toMatch(/^name,/);
  });

  it('renames columns of the file that are called like ours', () => {
    const names = parse(write(['side', 'Method', 'side_input', 'name'], []))[0];
    expect(names?.slice(0, 4)).toEqual(['side_input_input', 'Method_input', 'side_input', 'name']);
    const crowded = parse(write(['Side', 'SIDE_INPUT', 'side_input_input'], []))[0];
    expect(crowded?.[0]).toBe('Side_input_input_input');
  });

  it('leaves cells empty where there is no place or nothing was measured', () => {
    const unmeasured = {
      ...row,
      cells: [],
      place: null,
      wgs84Metres: NaN,
      nearest: [NaN, NaN] as const,
    };
    const cells = parse(write([], [unmeasured]))[1];
    expect(cells?.slice(0, 10)).toEqual(
      ['64.0945900', '26.9664000', 'point', '', '77200.000', '', '', 'PK', '', ''], //
    );
  });

  it('brings back every cell and number, whichever way it is sliced', () => {
    fc.assert(
      fc.property(fc.array(exportRow(3), { maxLength: 5 }), fc.nat(5), (rows, cut) => {
        const writer = csvRowsWriter(['a', 'b', 'c'], exportOrigin, { byteOrderMark: false });
        const first = writer.rows(rows.slice(0, cut), 0);
        const text = `${String(writer.begin())}${String(first)}${String(writer.rows(rows.slice(cut), cut))}`;
        const [, ...read] = parse(text).slice(0, -1);
        expect(read.map((cells) => cells.slice(0, 3))).toEqual(
          rows.map(({ cells }) => cells.map(safe)),
        );
        read.forEach((cells, i) => {
          const { position, wgs84Metres, nearest, side, place } = rows[i]!;
          const numbers = [3, 4, 6, 8, 9].map((at) => Number(cells[at]));
          [...position, wgs84Metres, ...nearest].forEach((value, at) => {
            expect(Math.abs(numbers[at]! - value)).toBeLessThanOrEqual(
              at === 2 ? 5.01e-4 : 5.01e-8,
            );
          });
          expect(cells[10]).toBe({ left: 'PK', right: 'IR', on: 'on' }[side]);
          expect(cells[11]).toBe(place === null ? '' : safe(place.id));
        });
      }),
      { numRuns: 300 },
    );
  });
});
