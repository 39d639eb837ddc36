import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowBlock } from '../row-block.ts';
import { flatRecords } from './flat-records.ts';
import { tableCells, tableRecords, type TableRecords } from './table-records.ts';

const layout = { delimiter: ',', columns: ['a', 'b', 'c'] } as const;

const blockOf = (text: string): RowBlock => ({
  number: 0,
  bytes: new TextEncoder().encode(text),
  firstLine: 1,
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '61.5',
    'x',
    '"',
    '"a, b"',
    '"say ""so"""',
    '""',
    '5" pipe',
    'سراوان',
    'é',
  ),
  fc.string({ maxLength: 4, unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\t') }),
);
const line = fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(','));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 6 })
  .map((lines) => lines.flat().join(''));

const linesOf = ({ records, lines }: TableRecords) =>
  records.map((_, record) => lines?.[record] ?? record);

describe('flatRecords', () => {
  it('gives the records, lines and wanted cells that Papa Parse does, or leaves the block to it', () => {
    let compared = 0;
    fc.assert(
      fc.property(text, (written) => {
        const block = blockOf(written);
        const flat = flatRecords(block, layout, [0, 2]);
        if (flat === null) return;
        const exact = tableRecords(block, ',');
        const cells = tableCells(block, layout);
        expect(flat.records).toHaveLength(cells.length);
        expect(linesOf(flat)).toEqual(linesOf(exact));
        expect(flat.lineStarts).toEqual(exact.lineStarts);
        for (const [i, record] of flat.records.entries()) {
          for (const column of [0, 2]) {
            expect((record[column] ?? '').replace(/\r$/, '')).toBe(cells[i]?.[column]);
          }
        }
        compared += 1;
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('reads no cells but the wanted ones of usual lines', () => {
    const flat = flatRecords(blockOf('1,2,3\r\n4,5,6\n'), layout, [1]);
    expect(flat?.records).toEqual([
      ['', '2', ''],
      ['', '5', ''],
    ]);
  });

  it('leaves records over several lines to Papa Parse', () => {
    const block = blockOf('1,"two\nlines",3\n');
    expect(flatRecords(block, layout, [0])).toBeNull();
  });
});
