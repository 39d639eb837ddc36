import type { Geometry } from 'geojson';
import { shortenedText, type ImportProblem } from '../../import-issue.ts';
import type { BlockRows, RowBlock, SetAsideRow } from '../row-block.ts';
import type { FeatureLayout } from '../row-layout.ts';
import { cellText, propertyOf } from './feature-cells.ts';
import { addColumnsOf, ColumnNames } from './feature-columns.ts';
import { featureGeometry } from './feature-geometry.ts';
import { featurePosition } from './feature-position.ts';
import {
  featureRecords,
  recordStarts,
  type FeatureRecord,
  type NoFeature,
} from './feature-records.ts';
import { timeOf } from './feature-time.ts';

/**
 * Reads a block whose lines are of the form `FeatureLine`. Never throws for what stands in it.
 * @param all the block's records, if they were read.
 */
export function readFeatureBlock(
  block: RowBlock,
  { time, isSwapped }: FeatureLayout,
  all: Iterable<FeatureRecord | NoFeature> = featureRecords(block.bytes),
): BlockRows {
  const allStarts = recordStarts(block.bytes);
  const most = allStarts.length;
  const starts = new Uint32Array(most);
  const records = new Uint32Array(most);
  const lines = new Uint32Array(most);
  const positions = new Float64Array(most * 2);
  const times = time === null ? null : new Float64Array(most);
  const shapes = new Map<number, Geometry>();
  const setAside: SetAsideRow[] = [];
  const columns = new ColumnNames();
  let recordCount = 0;
  let rowCount = 0;
  for (const found of all) {
    const record = recordCount;
    recordCount += 1;
    if ('problem' in found) {
      setAside.push(setAsideRow(record, found.line, found.problem, found.text));
      continue;
    }
    addColumnsOf(found, columns);
    const place = placeOf(found, isSwapped);
    if (typeof place === 'string') {
      setAside.push(setAsideRow(record, found.line, place, pieceOf(found, place)));
      continue;
    }
    if ('type' in place) {
      shapes.set(rowCount, place);
      positions.fill(NaN, rowCount * 2, rowCount * 2 + 2);
    } else positions.set(place, rowCount * 2);
    records[rowCount] = record;
    starts[rowCount] = allStarts[record] ?? 0;
    lines[rowCount] = found.line;
    if (times !== null && time !== null) {
      times[rowCount] = timeOf(propertyOf(found, time.property), time.order);
    }
    rowCount += 1;
  }
  return {
    ...{ recordCount, rowCount, shapes, setAside },
    ...{ columns: columns.names, columnsLeftOut: columns.leftOutCount },
    records: records.slice(0, rowCount),
    starts: starts.slice(0, rowCount),
    lines: lines.slice(0, rowCount),
    positions: positions.slice(0, rowCount * 2),
    times: times?.slice(0, rowCount) ?? null,
  };
}

/** The position of a point; what other geometries are; or why there is neither. */
function placeOf({ geometry }: FeatureRecord, isSwapped: boolean) {
  if (geometry === null || geometry === undefined) return 'no-geometry';
  const { type, coordinates } = geometry as Readonly<Record<string, unknown>>;
  // The short way for what nearly all rows are.
  if (type === 'Point') {
    const isEmpty = Array.isArray(coordinates) && coordinates.length === 0;
    return isEmpty ? 'too-few-positions' : featurePosition(coordinates, isSwapped);
  }
  const shape = featureGeometry(geometry, isSwapped);
  if (typeof shape === 'string' || shape.type !== 'Point') return shape;
  const [longitude = NaN, latitude = NaN] = shape.coordinates;
  return [longitude, latitude] as const;
}

/** What of a feature is to blame. */
const pieceOf = ({ geometry, properties }: FeatureRecord, reason: ImportProblem) =>
  cellText(reason === 'no-geometry' ? properties : geometry);

const setAsideRow = (
  record: number,
  line: number,
  reason: ImportProblem,
  text: string,
): SetAsideRow => ({
  ...{ record, line: line === 0 ? null : line, column: null, reason },
  text: shortenedText(text),
});
