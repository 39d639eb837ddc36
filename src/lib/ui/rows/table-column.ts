import type { RowColumn, ShownRow } from '#lib/rows/desk.ts';

/** A column as the table shows it. */
export interface TableColumn {
  readonly id: RowColumn;
  readonly name: string;
  readonly isNumber: boolean;
  /** In widths of a figure. */
  readonly widthCh: number;
  readonly text: (row: ShownRow) => string;
}

const LEAST_CH = 7;
const MOST_CH = 28;

/** Room for what stands in a column, as far as the first rows tell. */
export function columnWidthCh(name: string, texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), name.length + 3);
  return Math.min(MOST_CH, Math.max(LEAST_CH, longest + 2));
}
