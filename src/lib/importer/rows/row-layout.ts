/** What a reader can say by hand of how a list of rows is read. */
export interface TableChoices {
  /** Label of an encoding as `TextDecoder` knows it. */
  readonly encoding: string;
  readonly delimiter: Delimiter;
  /** Whether numbers have a comma before their decimals. */
  readonly decimalComma: boolean;
  /** Whether the first row names the columns. */
  readonly hasHeading: boolean;
  readonly position: PositionColumns;
  readonly time: TimeColumn | null;
}

export const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

/** Which columns, numbered from 0, say where a row is. */
export type PositionColumns =
  | { readonly kind: 'pair'; readonly longitude: number; readonly latitude: number }
  /** One column: well-known text, MGRS, or both coordinates in any notation that people write. */
  | { readonly kind: 'wkt' | 'mgrs' | 'text'; readonly column: number };

/** Order of day, month and year where a date is written in figures only. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

export interface TimeColumn {
  readonly column: number;
  readonly order: DateOrder;
}

/** How the blocks of a delimited text are read. */
export interface TableLayout extends Omit<TableChoices, 'position'> {
  readonly kind: 'table';
  /** Names of the columns, each once: those of the heading, else numbered. */
  readonly columns: readonly string[];
  /** Null where nothing was found that says where rows are. */
  readonly position: PositionColumns | null;
  /** Longitude and latitude stand in each other's place in every row. */
  readonly isSwapped: boolean;
}

/** How blocks of features are read, whose lines are of the form `FeatureLine`. */
export interface FeatureLayout {
  readonly kind: 'features';
  /** Property that says when; null where none was found. */
  readonly time: { readonly property: string; readonly order: DateOrder } | null;
  readonly isSwapped: boolean;
}

export type RowLayout = TableLayout | FeatureLayout;
