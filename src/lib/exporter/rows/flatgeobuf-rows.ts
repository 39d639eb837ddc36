import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader, mapColumn } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { ExportRow } from './export-row.ts';
import { computedRowColumns, fileColumnNames } from './row-columns.ts';
import { computedProperties } from './row-properties.ts';
import { borderCell, methodCell, type RowsOrigin } from './rows-origin.ts';
import type { RowsWriter } from './rows-writer.ts';

const textColumns: ReadonlySet<string> = new Set(['geometry_type', 'side', 'nearest_place']);
/** EPSG code of longitude and latitude on WGS 84. */
const wgs84Code = 4326;

/**
 * Rows as FlatGeobuf points without an index. The file's cells are texts, what was computed are doubles. The library
 * writes no description, so border and method are columns.
 * @param rowCount of all slices together, which the header names.
 */
export function flatGeobufRowsWriter(
  columns: readonly string[],
  origin: RowsOrigin,
  rowCount: number,
): RowsWriter {
  const names = fileColumnNames(columns);
  const made = { border_dataset: borderCell(origin), method: methodCell(origin) };
  const header = headerOf([...names, ...computedRowColumns, ...Object.keys(made)], rowCount);
  const featureOf = (row: ExportRow) => {
    const cells = Object.fromEntries(names.map((name, i) => [name, row.cells[i] ?? '']));
    return buildFeature(
      parseGeometry({ type: 'Point', coordinates: [...row.position] }),
      { ...cells, ...computedProperties(row, origin), ...made },
      header,
    );
  };
  return {
    mediaType: 'application/octet-stream',
    extension: 'fgb',
    begin: () => joined([magicbytes, buildHeader(header, wgs84Code)]),
    rows: (slice) => joined(slice.map(featureOf)),
    end: () => '',
  };
}

const headerOf = (names: readonly string[], featuresCount: number): HeaderMeta => ({
  geometryType: GeometryType.Point,
  columns: names.map((name) => columnOf(name)),
  ...{ envelope: null, crs: null, title: null, description: null, metadata: null },
  ...{ featuresCount, indexNodeSize: 0 },
});

const isNumber = (name: string) =>
  computedRowColumns.some((computed) => computed === name) && !textColumns.has(name);

const columnOf = (name: string): ColumnMeta => ({
  ...mapColumn({ [name]: '' }, name),
  type: isNumber(name) ? ColumnType.Double : ColumnType.String,
});

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
