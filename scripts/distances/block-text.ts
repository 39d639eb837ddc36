import type { ExportRow } from '../../src/lib/exporter/rows/export-row.ts';
import { sideOfSign } from '../../src/lib/geo/border-distances.ts';
import { readWhole } from '../../src/lib/importer/rows/read-block.ts';
import type { BlockRows, RowBlock, SetAsideRow } from '../../src/lib/importer/rows/row-block.ts';
import type { RowLayout } from '../../src/lib/importer/rows/row-layout.ts';
import {
  measureBlock,
  type MeasuredBlock,
  type PreparedGround,
} from '../../src/lib/rows/measure-block.ts';
import { outputWriter, type Output } from './output-writer.ts';

/** How blocks become text; posted to each thread once. */
export interface BlockSetup extends Output {
  readonly layout: RowLayout;
  readonly ground: PreparedGround;
  /** Of the ground's places, in their order. */
  readonly placeIds: readonly string[];
  /** Columns that are written; null for those that each block has. */
  readonly columns: readonly string[] | null;
}

/** What comes of a block. */
export interface BlockText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly recordCount: number;
  readonly setAside: readonly SetAsideRow[];
  /** Columns of the block that are not written. */
  readonly leftOut: readonly string[];
}

const encoder = new TextEncoder();

/** Reads a block, measures its rows and writes them. */
export function blockText(block: RowBlock, setup: BlockSetup): BlockText {
  const { layout, ground } = setup;
  const { rows: read, cells } = readWhole(block, layout, setup.columns);
  const columns = setup.columns ?? read.columns;
  const measured = measureBlock(read, ground);
  const rows = exportRows(read, measured, { cells, placeIds: setup.placeIds });
  return {
    bytes: encoder.encode(String(outputWriter(columns, setup).rows(rows, 0))),
    recordCount: read.recordCount,
    setAside: read.setAside,
    leftOut: setup.columns === null ? [] : read.columns.filter((name) => !columns.includes(name)),
  };
}

interface RowTexts {
  readonly cells: readonly (readonly string[])[];
  readonly placeIds: readonly string[];
}

function exportRows(
  { rowCount, records, shapes }: BlockRows,
  measured: MeasuredBlock,
  { cells, placeIds }: RowTexts,
): ExportRow[] {
  const { positions, wgs84Metres, sphereMetres, nearest, sides, places, placeMetres } = measured;
  const rows: ExportRow[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const placeId = placeIds[places[row] ?? -1];
    rows.push({
      cells: cells[records[row] ?? -1] ?? [],
      position: [positions[2 * row] ?? NaN, positions[2 * row + 1] ?? NaN],
      wgs84Metres: wgs84Metres[row] ?? NaN,
      sphereMetres: sphereMetres[row] ?? NaN,
      nearest: [nearest[2 * row] ?? NaN, nearest[2 * row + 1] ?? NaN],
      side: sideOfSign(sides[row] ?? 0),
      place: placeId === undefined ? null : { id: placeId, wgs84Metres: placeMetres[row] ?? NaN },
      geometryType: shapes.size === 0 ? 'point' : (shapes.get(row)?.type ?? 'point'),
    });
  }
  return rows;
}
