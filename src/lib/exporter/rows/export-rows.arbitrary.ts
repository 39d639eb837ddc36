import fc from 'fast-check';
import type { ExportRow } from './export-row.ts';
import type { RowsOrigin } from './rows-origin.ts';

/** Texts that files and programs have stumbled over. */
export const nastyCell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary-ascii', maxLength: 6 }),
  fc.constantFrom(
    ...['=1+1', '@SUM(A1)', '+98 21', '-1', '-5 km', '\t=1', '\r=1', '=HYPERLINK("x";"y")'],
    ...['say "no"', '"', '""', 'a,b', 'two\nlines', 'two\r\nlines', '\n', ' blank ', ''],
    ...['پنجگور، ایران', '\u202eright to left', '👩‍👩‍👧‍👦', '\ufeffmark', '\u0000', '\u0001', '\u2028'],
    ...['<b>&amp;</b>', ']]>', '<script>', 'null', 'true', '007', '{"a":1}', '__proto__'],
  ),
);

const metres = fc.double({ min: 0, max: 2e7, noNaN: true });
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** A row with so many nasty cells. */
export const exportRow = (columnCount: number): fc.Arbitrary<ExportRow> =>
  fc.record({
    cells: fc.array(nastyCell, { minLength: columnCount, maxLength: columnCount }),
    position,
    wgs84Metres: metres,
    sphereMetres: metres,
    nearest: position,
    side: fc.constantFrom('left', 'right', 'on'),
    place: fc.option(fc.record({ id: fc.constantFrom('panjgur', '=x'), wgs84Metres: metres })),
    geometryType: fc.constantFrom('point', 'LineString', 'MultiPolygon'),
  });

export const exportOrigin: RowsOrigin = {
  software: 'Sarhad 0.1.0',
  border: {
    ...{ id: 'osm', dataset: 'OpenStreetMap “boundaries”', version: '0.6.0' },
    ...{ leftCountry: 'PK', rightCountry: 'IR' },
  },
  made: '2024-01-17T12:00:00Z',
};
