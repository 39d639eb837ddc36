import Papa from 'papaparse';
import { lineBreaksIn } from '../../line-breaks.ts';
import type { RowBlock } from '../row-block.ts';
import type { TableLayout } from '../row-layout.ts';
import { lineFeedByte } from './quoted-cell.ts';
import { cutOffMark, unclosedMark } from './record-marks.ts';

/** The records of a block as Papa Parse reads them: a cell may end in a carriage return, or begin with a mark. */
export interface TableRecords {
  readonly records: string[][];
  /** Line of the block in which each begins, from 0; null where it is the number of the record. */
  readonly lines: Uint32Array | null;
  /** Byte of the block where each of its lines begins. */
  readonly lineStarts: Uint32Array;
  /** Whether any cell may begin with one of the marks. */
  readonly mayBeMarked: boolean;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads the records of a block; lines without anything in them are none. */
export function tableRecords({ bytes }: RowBlock, delimiter: string): TableRecords {
  const text = decoder.decode(bytes);
  const { data } = parseRecords(text, delimiter);
  const lineStarts = startsOfLines(bytes, data.length);
  const mayBeMarked = text.includes(unclosedMark) || text.includes(cutOffMark);
  const lines = lineStarts.length === data.length ? null : linesOf(data);
  if (!data.some(emptyRecord)) return { records: data, lines, lineStarts, mayBeMarked };
  return { ...withoutEmpty(data, lines), lineStarts, mayBeMarked };
}

/** `Papa.parse` would take a byte order mark off each block, which may be a part of a cell. */
export function parseRecords(text: string, delimiter: string): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  // The last record is what follows the last line feed: nothing.
  return parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
}

/**
 * All records of a block in order, with a cell for each column at least.
 * @param found the records as they were read, if they were; they are changed.
 */
export function tableCells(
  block: RowBlock,
  { delimiter, columns }: Pick<TableLayout, 'delimiter' | 'columns'>,
  found = tableRecords(block, delimiter),
): string[][] {
  const { records, mayBeMarked } = found;
  for (const cells of records) {
    const last = cells.length - 1;
    const lastCell = cells[last] ?? '';
    if (lastCell.endsWith('\r')) cells[last] = lastCell.slice(0, -1);
    while (cells.length < columns.length) cells.push('');
  }
  return mayBeMarked ? records.map(unmarked) : records;
}

/** The cells as they stand in the file. */
export function unmarked(cells: readonly string[]): string[] {
  return cells.flatMap((cell) => {
    if (cell === cutOffMark) return [];
    return cell.startsWith(unclosedMark) ? [`"${cell.slice(unclosedMark.length)}`] : [cell];
  });
}

export const emptyRecord = (cells: readonly string[]): boolean =>
  (cells[0] === '' || cells[0]?.trim() === '') && cells.every((cell) => cell.trim() === '');

function withoutEmpty(
  data: readonly string[][],
  lines: Uint32Array | null,
): Pick<TableRecords, 'records' | 'lines'> {
  const records: string[][] = [];
  const kept = new Uint32Array(data.length);
  for (const [index, cells] of data.entries()) {
    if (emptyRecord(cells)) continue;
    kept[records.length] = lines?.[index] ?? index;
    records.push(cells);
  }
  return { records, lines: kept };
}

function linesOf(data: readonly string[][]): Uint32Array {
  const lines = new Uint32Array(data.length);
  let line = 0;
  for (const [index, cells] of data.entries()) {
    lines[index] = line;
    line += 1;
    for (const cell of cells) line += lineBreaksIn(cell);
  }
  return lines;
}

/** @param expected how many there are, unless records go over several lines */
function startsOfLines(bytes: Uint8Array, expected: number): Uint32Array {
  let starts = new Uint32Array(Math.max(1, expected));
  let count = 0;
  for (let start = 0; start < bytes.length; count += 1) {
    if (count === starts.length) {
      const more = new Uint32Array(2 * count);
      more.set(starts);
      starts = more;
    }
    starts[count] = start;
    const feed = bytes.indexOf(lineFeedByte, start);
    start = feed === -1 ? bytes.length : feed + 1;
  }
  return starts.subarray(0, count);
}
