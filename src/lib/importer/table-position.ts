import { parseCoordinates } from '#lib/format/parse-coordinates.ts';
import type { Position } from '#lib/geo/position.ts';
import type { ImportProblem } from './import-issue.ts';
import { positionProblem } from './position-problem.ts';
import type { TableField } from './table-columns.ts';

export interface TablePosition {
  readonly position: Position;
  /** What one step of the last digit written is worth, of longitude and of latitude. */
  readonly stepDegrees: readonly [longitude: number, latitude: number];
}

export interface NoTablePosition {
  readonly reason: ImportProblem;
  /** The column to blame; null where it may be either. */
  readonly field: TableField | null;
}

const plainNumber = /^[+-]?(?:\d+(?:[.,](\d*))?|[.,](\d+))(?:e[+-]?\d{1,3})?$/i;

const metresPerDegree = 111_000;

/**
 * Reads the cells of a latitude and a longitude: plain numbers, with a point or a comma before the decimals, or
 * any notation of `parseCoordinates`.
 */
export function tablePosition(
  latitudeCell: string,
  longitudeCell: string,
): TablePosition | NoTablePosition {
  const latitude = plain(latitudeCell);
  const longitude = plain(longitudeCell);
  if (latitude === null || longitude === null) return written(latitudeCell, longitudeCell);
  const reason = positionProblem(longitude.degrees, latitude.degrees);
  if (reason !== null) return { reason, field: fieldOf(reason) };
  return {
    position: [longitude.degrees, latitude.degrees],
    stepDegrees: [longitude.stepDegrees, latitude.stepDegrees],
  };
}

function plain(cell: string): { degrees: number; stepDegrees: number } | null {
  const text = cell.trim();
  const match = plainNumber.exec(text);
  if (match === null) return null;
  const decimals = (match[1] ?? match[2] ?? '').length;
  return { degrees: Number(text.replace(',', '.')), stepDegrees: 10 ** -decimals };
}

function written(latitudeCell: string, longitudeCell: string): TablePosition | NoTablePosition {
  if (latitudeCell.trim() === '') return { reason: 'empty', field: 'latitude' };
  if (longitudeCell.trim() === '') return { reason: 'empty', field: 'longitude' };
  const parsed = parseCoordinates(`${latitudeCell}; ${longitudeCell}`);
  if (parsed.kind === 'invalid') return { reason: parsed.reason, field: fieldOf(parsed.reason) };
  const stepDegrees = parsed.resolutionMetres / metresPerDegree;
  return { position: parsed.position, stepDegrees: [stepDegrees, stepDegrees] };
}

function fieldOf(reason: ImportProblem): TableField | null {
  if (reason === 'latitude-out-of-range') return 'latitude';
  return reason === 'longitude-out-of-range' ? 'longitude' : null;
}
