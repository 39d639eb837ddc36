import { withPoints } from '#lib/measure/model/edit-points.ts';
import {
  maxMeasurePoints,
  measurePoint,
  measureShapes,
  type Measurement,
  type MeasurePoint,
} from '#lib/measure/model/measurement.ts';
import type { Collector } from './measurement-collector.ts';
import type { Table, TableRow } from './read-table.ts';
import type { TableColumns, TableField } from './table-columns.ts';
import { rowGroups } from './table-groups.ts';
import { tablePosition, type NoTablePosition, type TablePosition } from './table-position.ts';

type BadRow = TableRow & NoTablePosition;
type PlacedRow = TableRow & TablePosition;

/** A hundredth of a degree. */
const coarsestStepDegrees = 0.01;

/**
 * Reads a table with a row for each point: all are points of one line, or of one for each group. What this
 * program wrote comes back as it was, and with the rows' points where these were changed since.
 */
export function readMeasurementTable(table: Table, collector: Collector): void {
  const { columns, rows, malformedLine } = table;
  if (malformedLine !== null) collector.report('malformed-table', { line: malformedLine });
  const missing = (['latitude', 'longitude'] as const).filter((field) => !(field in columns));
  if (missing.length > 0 && columns.sarhad === undefined) {
    for (const field of missing) collector.report('missing-column', { line: 1, field });
    return;
  }
  const bad = rowGroups(rows, columns).flatMap((group) => keepGroup(group, table, collector));
  // Where nothing can be read, the first row says what is wrong with all.
  for (const row of bad.length === rows.length ? bad.slice(0, 1) : bad) {
    const { line, record, reason, field, cells } = row;
    const text = field === null ? cells.join(' ') : cellOf(row, columns, field);
    collector.report(reason, { line, record, field }, text);
  }
}

/** Makes a measurement of the rows of a group, and gives those that say no position. */
function keepGroup(rows: readonly TableRow[], table: Table, collector: Collector): BadRow[] {
  const { columns } = table;
  const [first] = rows;
  if (first === undefined) return [];
  const place = { line: first.line, record: first.record };
  if (rows.length > maxMeasurePoints) {
    collector.report('too-many-points', place, String(rows.length));
    return [];
  }
  const group = rows.map((row) => ({ ...row, ...read(row, table) }));
  const placed = group.filter((row): row is PlacedRow => 'position' in row);
  const bad = group.filter((row): row is BadRow => 'reason' in row);
  const text = group.map((row) => cellOf(row, columns, 'sarhad')).find((cell) => cell !== '');
  const kept = text === undefined ? null : collector.restored(text, place);
  if (kept !== null) {
    const changed = bad.length > 0 ? null : changedByRows(kept, placed);
    if (changed !== null) collector.report('rows-changed', place);
    collector.keep(changed ?? kept);
    return bad.every(({ reason }) => reason === 'empty') ? [] : bad;
  }
  if (placed.length === 0) return bad;
  const shape = measureShapes.find((name) => name === cellOf(first, columns, 'shape')) ?? 'line';
  collector.add(
    {
      shape,
      positions: placed.map(({ position }) => position),
      name: nameOf(group, columns),
      note: cellOf(first, columns, 'note'),
      colour: cellOf(first, columns, 'colour'),
    },
    place,
  );
  return bad;
}

/**
 * The measurement with the points of the rows, where they are others than it has: more or fewer, or elsewhere.
 * Points that stay where they were hold on to what they did. Null where nothing differs.
 */
function changedByRows(kept: Measurement, rows: readonly PlacedRow[]): Measurement | null {
  const isSame =
    rows.length === kept.points.length && rows.every((row, i) => isAt(row, kept.points[i]));
  if (isSame) return null;
  const points = rows.map((row, index): MeasurePoint => {
    const point = kept.points[index];
    return point !== undefined && isAt(row, point) ? point : measurePoint(row.position);
  });
  return withPoints(kept, kept.shape === 'circle' ? points.slice(0, 2) : points);
}

/** Whether a row gives a point's position, perhaps rounded by a spreadsheet. */
function isAt({ position, stepDegrees }: PlacedRow, point: MeasurePoint | undefined): boolean {
  if (point === undefined) return false;
  const [longitude, latitude] = measurePoint(position).position;
  const east = Math.abs(longitude - point.position[0]);
  const north = Math.abs(latitude - point.position[1]);
  return (
    isRounding(Math.min(east, 360 - east), stepDegrees[0]) && isRounding(north, stepDegrees[1])
  );
}

/** Half a step of the last digit, plus what arithmetic adds; fewer than two decimals are no rounding. */
const isRounding = (degrees: number, stepDegrees: number) =>
  degrees <= Math.min(stepDegrees, coarsestStepDegrees) / 2 + 1e-9;

function read(row: TableRow, { columns, width }: Table): TablePosition | NoTablePosition {
  // Decimal commas in a table that has commas between its cells.
  if (row.cells.length > width) return { reason: 'too-many-cells', field: null };
  return tablePosition(cellOf(row, columns, 'latitude'), cellOf(row, columns, 'longitude'));
}

/** The name that all rows share; where rows have names of their own, that of the group if it is no number. */
function nameOf(group: readonly TableRow[], columns: TableColumns): string {
  const shared = (field: TableField) => {
    const [first = '', ...others] = group.map((row) => cellOf(row, columns, field));
    return others.length > 0 && others.every((cell) => cell === first) ? first : '';
  };
  const [first] = group;
  const groupName = first === undefined ? '' : cellOf(first, columns, 'group');
  return shared('name') || (/^\d*$/.test(groupName) ? '' : groupName);
}

function cellOf({ cells }: TableRow, columns: TableColumns, field: TableField): string {
  const index = columns[field];
  return index === undefined ? '' : (cells[index] ?? '').trim();
}
