import type { Geometry } from 'geojson';
import { shortenedText, type ImportProblem } from '../../import-issue.ts';
import type { BlockRows, RowBlock, SetAsideRow } from '../row-block.ts';
import type { TableLayout } from '../row-layout.ts';
import { rowTimeMs } from '../row-time.ts';
import { flatRecords } from './flat-records.ts';
import { MgrsReader } from './mgrs-reader.ts';
import { PairReader } from './pair-reader.ts';
import type { PositionFault, PositionReader } from './position-reader.ts';
import { cutOffMark, unclosedMark } from './record-marks.ts';
import { tableRecords, unmarked, type TableRecords } from './table-records.ts';
import { TextReader } from './text-reader.ts';
import { WktReader } from './wkt-reader.ts';

/**
 * Reads the places and times of a block's rows. Where the layout has no position all are set aside.
 * @param found the block's records with the cells that are read, if they were read.
 */
export function readTableBlock(
  block: RowBlock,
  layout: TableLayout,
  found = recordsOf(block, layout),
): BlockRows {
  const { lineStarts, mayBeMarked } = found;
  const { length } = found.records;
  const reader = positionReader(layout);
  const timeColumn = layout.time?.column ?? -1;
  const timeOf = timeReader(layout);
  const records = new Uint32Array(length);
  const starts = new Uint32Array(length);
  const lines = new Uint32Array(length);
  const positions = new Float64Array(2 * length);
  const times = layout.time === null ? null : new Float64Array(length);
  const shapes = new Map<number, Geometry>();
  const setAside: SetAsideRow[] = [];
  let rowCount = 0;
  for (let record = 0; record < length; record += 1) {
    const cells = found.records[record] ?? [];
    const blockLine = found.lines === null ? record : (found.lines[record] ?? 0);
    const line = block.firstLine + blockLine;
    const fault = recordFault(cells, layout, mayBeMarked) ?? reader.read(cells);
    if (fault !== null) {
      setAside.push(setAsideRow(fault, record, line, layout));
      continue;
    }
    records[rowCount] = record;
    starts[rowCount] = lineStarts[blockLine] ?? 0;
    lines[rowCount] = line;
    positions[2 * rowCount] = reader.longitude;
    positions[2 * rowCount + 1] = reader.latitude;
    if (reader.shape !== null) shapes.set(rowCount, reader.shape);
    if (times !== null) times[rowCount] = timeOf(cells[timeColumn] ?? '');
    rowCount += 1;
  }
  return {
    ...{ recordCount: length, rowCount, shapes, columns: layout.columns, setAside },
    columnsLeftOut: 0,
    records: records.slice(0, rowCount),
    starts: starts.slice(0, rowCount),
    lines: lines.slice(0, rowCount),
    positions: positions.slice(0, 2 * rowCount),
    times: times?.slice(0, rowCount) ?? null,
  };
}

const recordsOf = (block: RowBlock, layout: TableLayout): TableRecords =>
  flatRecords(block, layout, wantedColumns(layout)) ?? tableRecords(block, layout.delimiter);

function positionReader({ position, isSwapped }: TableLayout): PositionReader {
  switch (position?.kind) {
    case 'pair': {
      const { longitude, latitude } = position;
      return isSwapped ? new PairReader(latitude, longitude) : new PairReader(longitude, latitude);
    }
    case 'wkt':
      return new WktReader(position.column, isSwapped);
    case 'mgrs':
      return new MgrsReader(position.column);
    case 'text':
      return new TextReader(position.column, isSwapped);
    case undefined:
      return noReader;
  }
}

const noReader: PositionReader = {
  ...{ longitude: NaN, latitude: NaN, shape: null },
  read: () => ({ reason: 'missing-column', column: null, text: '' }),
};

/** Reads each text once, since the same days come again and again. */
function timeReader({ time }: TableLayout): (text: string) => number {
  const order = time?.order ?? 'ymd';
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const milliseconds = rowTimeMs(text, order);
    known.set(text, milliseconds);
    return milliseconds;
  };
}

/** The columns that are read. */
function wantedColumns({ position, time }: TableLayout): readonly number[] {
  const where =
    position?.kind === 'pair' ? [position.longitude, position.latitude] : [position?.column ?? -1];
  return [...new Set([...where, time?.column ?? -1])].filter((column) => column >= 0);
}

/** What is wrong with a record whatever its position. */
function recordFault(
  cells: readonly string[],
  { columns, delimiter }: TableLayout,
  mayBeMarked: boolean,
): PositionFault | null {
  const reason = mayBeMarked ? markProblem(cells) : null;
  if (reason !== null) return { reason, column: null, text: unmarked(cells).join(delimiter) };
  if (cells.length <= columns.length) return null;
  // Many programs end each row with a delimiter.
  if (cells.slice(columns.length).every((cell) => cell.trim() === '')) return null;
  return { reason: 'too-many-cells', column: null, text: cells.join(delimiter) };
}

function markProblem(cells: readonly string[]): ImportProblem | null {
  if (cells.at(-1) === cutOffMark) return 'row-too-long';
  return cells.some((cell) => cell.startsWith(unclosedMark)) ? 'malformed-table' : null;
}

function setAsideRow(
  { reason, column, text }: PositionFault,
  record: number,
  line: number,
  { columns }: TableLayout,
): SetAsideRow {
  const name = column === null ? null : (columns[column] ?? null);
  return { record, line, column: name, reason, text: shortenedText(text) };
}
