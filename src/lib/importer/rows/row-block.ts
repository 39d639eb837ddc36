import type { Geometry } from 'geojson';
import type { ImportProblem } from '../import-issue.ts';

/** Whole records, a megabyte of them or less, as they came; read on any thread, and again whenever a cell is wanted. */
export interface RowBlock {
  /** From 0, in the order of the file. */
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Line of the file in which the block begins, from 1. */
  readonly firstLine: number;
}

/**
 * A line of a block of features, without its end. First the line of the file where the record begins, 0 where lines
 * mean nothing, and a tab; then the record as JSON without line breaks: a GeoJSON feature or geometry as it came,
 * not checked. Where there is no record to read, an exclamation mark comes first, and after the tab the
 * `ImportProblem`, another tab and the piece of the file that is to blame.
 */
export type FeatureLine = `${number}\t${string}` | `!${number}\t${ImportProblem}\t${string}`;

/** A record that could not be used. */
export interface SetAsideRow {
  /** Number of the block's record, from 0. */
  readonly record: number;
  /** Line of the file, from 1; null where lines mean nothing. */
  readonly line: number | null;
  /** Column to blame; null where it may be any. */
  readonly column: string | null;
  readonly reason: ImportProblem;
  /** What stands there, at most 80 characters. */
  readonly text: string;
}

/** What a block says of places and times, as columns: entry `i` belongs to the block's `i`th usable row. */
export interface BlockRows {
  readonly recordCount: number;
  readonly rowCount: number;
  /** Record of the block that each row is, from 0. */
  readonly records: Uint32Array<ArrayBuffer>;
  /** Byte of the block where each row's record begins; its bytes from there on, alone, are a block that can be read. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Line of the file, from 1; 0 where lines mean nothing. */
  readonly lines: Uint32Array<ArrayBuffer>;
  /** Longitude in [-180, 180] and latitude in degrees, two numbers a row. NaN for rows in `shapes`. */
  readonly positions: Float64Array<ArrayBuffer>;
  /** Rows that are lines or areas: their position is where they come nearest to a border. */
  readonly shapes: ReadonlyMap<number, Geometry>;
  /** Milliseconds since 1970 UTC (of local figures as they stand), NaN without; null where no column says when. */
  readonly times: Float64Array<ArrayBuffer> | null;
  /** Names of the columns that the block has cells for, in order. */
  readonly columns: readonly string[];
  /** How many more there are, beyond the most that are read. */
  readonly columnsLeftOut: number;
  readonly setAside: readonly SetAsideRow[];
}
