import type { Delimiter } from '../row-layout.ts';
import { TableBlockCutter } from './table-blocks.ts';
import { tableCells } from './table-records.ts';

/** More records tell nothing new of a table. */
const mostRecords = 1000;

/** The first records of a table, its heading with them. */
export function sampleRecords(
  utf8: Uint8Array,
  isWhole: boolean,
  delimiter: Delimiter,
): string[][] {
  const cutter = new TableBlockCutter({ delimiter, hasHeading: false }, Infinity);
  cutter.push(utf8);
  cutter.end();
  const records: string[][] = [];
  for (const block of cutter.ready()) {
    records.push(...tableCells(block, { delimiter, columns: [] }).slice(0, mostRecords + 1));
  }
  // The last one is cut off, if there are others to judge by.
  if (!isWhole && records.length > 1) records.pop();
  return records.slice(0, mostRecords);
}

/** What is known of a column. */
export interface ColumnSample {
  readonly name: string;
  /** Its cells by record, without blanks around them. */
  readonly cells: readonly string[];
  /** Those that are not empty. */
  readonly filled: readonly string[];
}

export function columnSamples(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnSample[] {
  return names.map((name, index) => {
    const cells = rows.map((row) => (row[index] ?? '').trim());
    return { name, cells, filled: cells.filter((cell) => cell !== '') };
  });
}

/** How many of the texts do so, from 0 to 1; 0 where there are none. */
export function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
