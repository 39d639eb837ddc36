import type { Geometry } from 'geojson';
import type { ImportProblem } from '../../import-issue.ts';

/** Why a record has no position, and where. */
export interface PositionFault {
  readonly reason: ImportProblem;
  /** Number of the column to blame; null where it may be any. */
  readonly column: number | null;
  readonly text: string;
}

/**
 * Reads the positions of many records. What was read last stands in its fields, so that nothing is made for each
 * record: longitude in [-180, 180] and latitude in degrees, NaN for a line or an area, which is `shape` then.
 */
export interface PositionReader {
  readonly longitude: number;
  readonly latitude: number;
  readonly shape: Geometry | null;
  /** Null where the record has a position. */
  read(cells: readonly string[]): PositionFault | null;
}
