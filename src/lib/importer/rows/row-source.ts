import type { ImportProblem } from '../import-issue.ts';
import type { RowBlock } from './row-block.ts';
import type { RowLayout } from './row-layout.ts';

/** The part of a `File` that is read. */
export type RowFile = Pick<File, 'name' | 'size' | 'stream' | 'slice'>;

/** Formats that are told apart by what stands in a file, not by its name. */
export type RowFormat =
  'table' | 'geojson' | 'ndjson' | 'kml' | 'kmz' | 'gpx' | 'topojson' | 'flatgeobuf';

/** A file that was looked at and can be read. */
export interface RowSource {
  readonly format: RowFormat;
  readonly layout: RowLayout;
  /** Whether it is plain where the rows are; if not, a person should choose. */
  readonly isSure: boolean;
  /** The first rows as text, at most 20, without the heading; for features a choice of properties. */
  readonly preview: { readonly columns: readonly string[]; readonly rows: readonly string[][] };
  /**
   * Reads the file from its start, once. Ends early, and says why by its return, where the rest of a file cannot be
   * used, such as one that is cut off.
   * @param onread is told how many bytes of the file have been read so far.
   */
  blocks(onread: (bytes: number) => void): AsyncGenerator<RowBlock, RowProblem | null, void>;
}

/** What is wrong with a file as a whole. */
export interface RowProblem {
  readonly reason: ImportProblem;
  readonly line: number | null;
  /** What helps to understand it: a name, a number, a piece of the file. */
  readonly text: string;
}

export type OpenedRows =
  | { readonly kind: 'source'; readonly source: RowSource }
  | { readonly kind: 'problem'; readonly problem: RowProblem };
