import type { ExportRow } from '#lib/exporter/rows/export-row.ts';
import type { RowsOrigin } from '#lib/exporter/rows/rows-origin.ts';
import type { BorderSide } from '#lib/geo/border-nearest.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import type { SetAsideRow } from '#lib/importer/rows/row-block.ts';
import type { RowLayout, TableChoices } from '#lib/importer/rows/row-layout.ts';
import type { RowFormat, RowProblem, RowSource } from '#lib/importer/rows/row-source.ts';

/** A place of the case that rows are measured to. */
export interface RowPlace {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

/** What rows are measured against. */
export interface RowGround {
  readonly borderId: string;
  readonly border: BorderIndex;
  /** Places of the case with a position. */
  readonly places: readonly RowPlace[];
}

/** What is known of a file before it is read: enough for a person to correct how. */
export type RowsLook = Pick<RowSource, 'format' | 'layout' | 'isSure' | 'preview'>;

export interface RowsProgress {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rowCount: number;
  readonly setAsideCount: number;
  readonly seconds: number;
}

/** A list of rows that has been read. */
export interface RowsSummary {
  readonly fileName: string;
  readonly format: RowFormat;
  readonly layout: RowLayout;
  readonly columns: readonly string[];
  /** Whether the file has more columns than these, which are left out. */
  readonly hasMoreColumns: boolean;
  readonly rowCount: number;
  readonly setAsideCount: number;
  /** West, south, east, north of the rows; null without rows. West is above east where they lie across 180°. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Rows with a time, and its span; null where no column says when. */
  readonly times: {
    readonly count: number;
    readonly startMs: number;
    readonly endMs: number;
  } | null;
  /** Rows would lie near the border if longitude and latitude changed places, and do not as they are. */
  readonly isPerhapsSwapped: boolean;
  /** Why the file was not read to its end; null where it was. */
  readonly problem: RowProblem | null;
  readonly seconds: number;
}

/** Columns that are computed, beside those of the file. Sorted by `nearest-place` the closest to any place come first. */
export const computedColumns = ['border-distance', 'side', 'nearest-place', 'line'] as const;

export type ComputedColumn = (typeof computedColumns)[number];

/** A column of the table: one that is computed, or the name of one of the file with a blank before it. */
export type RowColumn = ComputedColumn | ` ${string}`;

/** What is wanted of the rows. */
export interface RowsQuery {
  /** Earth model of distances that are sorted, counted and filtered by. */
  readonly earthModel: 'wgs84' | 'sphere';
  /** Text that stands in any cell of the file, whatever its case; empty for all. */
  readonly search: string;
  readonly side: BorderSide | null;
  /** Distances to the border in metres, both ends within; null for all. */
  readonly distance: { readonly lowMetres: number; readonly highMetres: number } | null;
  /** Columns of the file: those whose text holds `text`, or whose number is between the two. */
  readonly cells: readonly CellFilter[];
  /** Start within, end not, in milliseconds; rows without a time are left out while a side is closed. */
  readonly window: { readonly startMs: number | null; readonly endMs: number | null };
  /** Only rows in this box (west, south, east, north); null for all. */
  readonly bounds: readonly [number, number, number, number] | null;
  readonly sort: { readonly column: RowColumn; readonly descending: boolean } | null;
}

export type CellFilter =
  | { readonly column: string; readonly kind: 'text'; readonly text: string }
  | {
      readonly column: string;
      readonly kind: 'number';
      readonly low: number | null;
      readonly high: number | null;
    };

/** What a query leaves. */
export interface RowsShown {
  readonly count: number;
  /** Left out only because they have no time. */
  readonly withoutTime: number;
  /** Counts by distance, of what all of the query but its distances leaves. */
  readonly histogram: RowsHistogram;
  /** As in `RowsSummary`. */
  readonly bounds: readonly [number, number, number, number] | null;
}

/** Bin `i` holds distances from `i` to `i + 1` times the width; the last also holds all beyond. */
export interface RowsHistogram {
  readonly binMetres: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly on: number;
  /** Rows in the last bin that lie beyond its end. */
  readonly beyond: number;
}

/** A row as the table shows it. */
export interface ShownRow extends ExportRow {
  /** Number of the row among all that were read, from 0. */
  readonly row: number;
  readonly line: number | null;
  readonly timeMs: number | null;
}

export interface RowsExport {
  readonly format: 'csv' | 'geojson' | 'kml' | 'flatgeobuf';
  readonly rows: 'shown' | 'all';
  /** A byte order mark, by which spreadsheets know UTF-8; in CSV only. */
  readonly byteOrderMark: boolean;
  readonly origin: RowsOrigin;
}

/** What is done with a list, in a worker; the page holds a proxy of it. Nothing throws for what stands in a file. */
export interface RowsDesk {
  /** Looks at the start of a file. With choices, as it would be read with these. */
  look(file: File, choices: Partial<TableChoices> | null): Promise<RowsLook | RowProblem>;
  /** Reads a file whole and measures every row. */
  read(
    file: File,
    choices: Partial<TableChoices> & { readonly isSwapped?: boolean },
    ground: RowGround,
    onprogress: (progress: RowsProgress) => void,
  ): Promise<RowsSummary | RowProblem>;
  /** Measures all rows anew; all are shown until the next query. */
  measure(ground: RowGround): Promise<RowsSummary>;
  /** A query that is overtaken by a newer one gives up, and answers what the newer one does. */
  query(query: RowsQuery): Promise<RowsShown>;
  /** Rows in the order of the last query, from its `start`th on. */
  page(start: number, count: number): Promise<readonly ShownRow[]>;
  row(row: number): Promise<ShownRow | null>;
  /** Where a row stands in the order of the last query; -1 where it is left out. */
  placeOf(row: number): Promise<number>;
  /** Shown rows at a spot of the map, within a square of so many degrees; at most 100, and how many there are. */
  rowsAt(
    position: Position,
    reachDegrees: number,
  ): Promise<{ readonly rows: readonly number[]; readonly count: number }>;
  setAside(start: number, count: number): Promise<readonly SetAsideRow[]>;
  /** All that was set aside as CSV: line, column, reason and the row as it stood; sentences are asked for by the hundred. */
  setAsideFile(
    reasonTexts: (rows: readonly SetAsideRow[]) => Promise<readonly string[]>,
  ): Promise<Blob>;
  /** A Mapbox vector tile of what the last query shows: layer `rows`, points with `count` and `row`. */
  tile(z: number, x: number, y: number): Promise<ArrayBuffer>;
  export(wanted: RowsExport, onprogress: (share: number) => void): Promise<Blob>;
}
