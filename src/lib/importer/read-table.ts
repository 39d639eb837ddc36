import Papa from 'papaparse';
import { lineBreaksIn } from './line-breaks.ts';
import { tableColumns, type TableColumns } from './table-columns.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** Line of the file that the row begins in, from 1. */
  readonly line: number;
  /** From 1, without the heading and empty rows. */
  readonly record: number;
}

export interface Table {
  readonly columns: TableColumns;
  /** Number of cells of the heading. */
  readonly width: number;
  readonly rows: readonly TableRow[];
  /** Line in which a cell begins that has no end or text after it; null where all is well. */
  readonly malformedLine: number | null;
}

const delimiters = [',', ';', '\t', '|'];

/**
 * Reads a table of text with a heading, its cells between commas, semicolons, tabs or bars; line breaks are
 * `\n`. Null where no column of its first line is known.
 */
export function readTable(text: string): Table | null {
  const heading = /^\s*([^\n]*)/.exec(text)?.[1] ?? '';
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, known: knownColumns(heading, delimiter) }))
    .toSorted((a, b) => b.known - a.known);
  if (best === undefined || best.known === 0) return null;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: best.delimiter, newline: '\n' });
  const rows: TableRow[] = [];
  let headings: readonly string[] | null = null;
  let line = 1;
  const lines: number[] = [];
  for (const cells of data) {
    lines.push(line);
    const isEmpty = cells.every((cell) => cell.trim() === '');
    if (headings === null && !isEmpty) headings = cells;
    else if (!isEmpty) rows.push({ cells, line, record: rows.length + 1 });
    line += 1 + cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0);
  }
  const malformed = errors.find(({ type }) => type === 'Quotes');
  const malformedLine = malformed === undefined ? null : (lines[malformed.row ?? 0] ?? 1);
  const width = headings?.length ?? 0;
  return { columns: tableColumns(headings ?? []), width, rows, malformedLine };
}

/** How many fields a heading names that positions or measurements can be read from. */
function knownColumns(heading: string, delimiter: string): number {
  const [cells = []] = Papa.parse<string[]>(heading, { delimiter, newline: '\n' }).data;
  const { latitude, longitude, sarhad } = tableColumns(cells);
  return [latitude, longitude, sarhad].filter((index) => index !== undefined).length;
}
