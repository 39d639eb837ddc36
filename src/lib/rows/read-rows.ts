import type { BorderIndex } from '#lib/geo/border-index.ts';
import { worldFractions, type WorldFractions } from '#lib/geo/world-fractions.ts';
import { readBlock } from '#lib/importer/rows/read-block.ts';
import type { BlockRows, RowBlock } from '#lib/importer/rows/row-block.ts';
import type { RowLayout } from '#lib/importer/rows/row-layout.ts';
import type { RowsOfBlock } from './block-rows.ts';
import { geometryTypeNumber } from './geometry-types.ts';
import { blockDistances, type BlockDistances } from './measure-block.ts';

/** Border distances of rows and where they are on the map. */
export interface MeasuredRows extends BlockDistances, WorldFractions {}

/** All that is kept of a block: columns, and its bytes, from which cells are read again. */
export interface ReadRows extends RowsOfBlock, MeasuredRows {
  readonly lines: Uint32Array<ArrayBuffer>;
  readonly times: Float64Array<ArrayBuffer> | null;
  /** Numbers of `geometryTypes`; null where all rows are points. */
  readonly types: Uint8Array<ArrayBuffer> | null;
  readonly columns: readonly string[];
  readonly columnsLeftOut: number;
  readonly setAsideCount: number;
}

export function readRows(block: RowBlock, layout: RowLayout, border: BorderIndex): ReadRows {
  const read = readBlock(block, layout);
  return {
    block,
    ...{ rowCount: read.rowCount, records: read.records, starts: read.starts, lines: read.lines },
    ...{ times: read.times, columns: read.columns, columnsLeftOut: read.columnsLeftOut },
    setAsideCount: read.setAside.length,
    types: typesOf(read),
    ...withPlaceOnMap(blockDistances(read, border)),
  };
}

/** Measures rows again that are all points. */
export const measureRows = (
  positions: Float64Array<ArrayBuffer>,
  border: BorderIndex,
): MeasuredRows => withPlaceOnMap(blockDistances({ positions, shapes: new Map() }, border));

const withPlaceOnMap = (measured: BlockDistances): MeasuredRows => ({
  ...measured,
  ...worldFractions(measured.positions),
});

function typesOf({ shapes, rowCount }: BlockRows): Uint8Array<ArrayBuffer> | null {
  if (shapes.size === 0) return null;
  const types = new Uint8Array(rowCount);
  for (const [row, { type }] of shapes) types[row] = geometryTypeNumber(type);
  return types;
}
