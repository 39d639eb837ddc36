import type { PositionColumns, TableChoices, TableLayout, TimeColumn } from '../row-layout.ts';
import { findPosition, type FoundPosition } from './position-columns.ts';
import { tableDelimiter } from './table-delimiter.ts';
import { knownEncoding, tableEncoding } from './table-encoding.ts';
import { isHeading, tableNames } from './table-heading.ts';
import { columnSamples, sampleRecords, type ColumnSample } from './table-sample.ts';
import { findTimeColumn } from './time-column.ts';

export interface TableLook {
  readonly layout: TableLayout;
  /** Whether it is plain where the rows are. */
  readonly isSure: boolean;
  /** The first rows without the heading, at most 20, with a cell for each column at least. */
  readonly preview: string[][];
}

const previewRows = 20;

/**
 * Finds how a delimited text is to be read from its start, of which some hundred kilobytes are enough. What a
 * person chose is kept, as far as the table has such columns, and the rest is found anew by it.
 *
 * @param isWhole whether nothing follows the head
 */
export function lookAtTable(
  head: Uint8Array,
  isWhole: boolean,
  choices: Partial<TableChoices> | null,
): TableLook {
  const chosen = choices ?? {};
  const encoding = knownEncoding(chosen.encoding ?? '') ?? tableEncoding(head, isWhole);
  const utf8 = inUtf8(head, encoding);
  const delimiter = chosen.delimiter ?? tableDelimiter(utf8, isWhole);
  const records = sampleRecords(utf8, isWhole, delimiter);
  const hasHeading = chosen.hasHeading ?? isHeading(records[0] ?? []);
  const columns = tableNames(records, hasHeading);
  const rows = hasHeading ? records.slice(1) : records;
  const samples = columnSamples(columns, rows);
  const place = chosenPosition(chosen.position, columns.length) ?? findPosition(samples);
  const layout: TableLayout = {
    ...{ kind: 'table', encoding, delimiter, hasHeading, columns, isSwapped: false },
    decimalComma: chosen.decimalComma ?? hasDecimalCommas(samples),
    position: place?.position ?? null,
    time: timeColumn(chosen.time, samples),
  };
  const preview = rows.slice(0, previewRows).map((row) => padded(row, columns.length));
  return { layout, isSure: place?.isSure ?? false, preview };
}

/** A character that is cut off at the end is left out. */
const inUtf8 = (head: Uint8Array, encoding: string): Uint8Array =>
  encoding === 'utf-8'
    ? head
    : new TextEncoder().encode(new TextDecoder(encoding).decode(head, { stream: true }));

function chosenPosition(
  position: PositionColumns | undefined,
  columnCount: number,
): FoundPosition | null {
  if (position === undefined) return null;
  const wanted =
    position.kind === 'pair' ? [position.longitude, position.latitude] : [position.column];
  return wanted.every((column) => column < columnCount) ? { position, isSure: true } : null;
}

function timeColumn(
  chosen: TimeColumn | null | undefined,
  samples: readonly ColumnSample[],
): TimeColumn | null {
  if (chosen === null) return null;
  const isThere = chosen !== undefined && chosen.column < samples.length;
  return isThere ? chosen : findTimeColumn(samples);
}

/** More numbers have a comma than a point; three figures after a comma may be thousands. */
function hasDecimalCommas(samples: readonly ColumnSample[]): boolean {
  const cells = samples.flatMap(({ filled }) => filled);
  const commas = cells.filter((cell) => /^[+-]?\d+,(?!\d{3}$)\d+$/.test(cell)).length;
  const points = cells.filter((cell) => /^[+-]?\d+\.\d+$/.test(cell)).length;
  return commas > points;
}

function padded(row: readonly string[], length: number): string[] {
  return [...row, ...Array.from({ length: Math.max(0, length - row.length) }, () => '')];
}
