import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, type CsvValue } from './csv.ts';

const parse = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
/** The cells of one row, without the heading and the end of the last line. */
const cellsOf = (values: readonly CsvValue[]) => {
  const columns = values.map((_, i) => `c${i}`);
  const row = Object.fromEntries(values.map((value, i) => [`c${i}`, value]));
  return parse(toCsv(columns, [row]))[1];
};

describe('toCsv', () => {
  it('writes a heading, rows in the order of the columns, and CRLF after every line', () => {
    const rows = [
      { b: 'two', a: 1, ignored: 'x' },
      { a: 2.5, b: null },
    ];
    expect(toCsv(['a', 'b'], rows)).toBe('a,b\r\n1,two\r\n2.5,\r\n');
    expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it('leaves missing and null cells empty, and writes false and zero', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [{ b: null, c: false, d: 0 }])).toBe(
      'a,b,c,d\r\n,,false,0\r\n',
    );
  });

  it('quotes as RFC 4180 says', () => {
    const texts = ['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', ' blank ', '', 'پنجگور، ایران'];
    expect(cellsOf(texts)).toEqual(texts);
    expect(toCsv(['a'], [{ a: 'say "no", twice' }])).toBe('a\r\n"say ""no"", twice"\r\n');
  });

  it('brings back any text that no spreadsheet would run', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/^[=+\-@\t\r]/.test(value) && !value.startsWith('\uFEFF'));
    const persian = fc
      .array(fc.constantFrom(...'پنجگور سراوان،؛«»"\n,\u200c۱۲'.split('')))
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(text, persian), { minLength: 2, maxLength: 6 }), (cells) => {
        expect(cellsOf(cells)).toEqual(cells);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '=1+1',
    '=123',
    '@SUM(A1)',
    '@5',
    '+1-1',
    '-1+1',
    '-',
    '+',
    '\t=1',
    '\r=1',
    '-5 km',
    '+98 21 1234',
    '=HYPERLINK("https://example.org";"x")',
  ])('keeps a spreadsheet from running %j', (text) => {
    expect(cellsOf([text, 'x'])).toEqual([`'${text}`, 'x']);
  });

  it('leaves numbers as they are, whether written out or not', () => {
    expect(cellsOf([-5, -0.25, 1e-7, 6371008.8, 0.1])).toEqual([
      '-5',
      '-0.25',
      '1e-7',
      '6371008.8',
      '0.1',
    ]);
    expect(cellsOf(['-5', '-0.250', '+7', '64.0945900', '-61'])).toEqual([
      '-5',
      '-0.250',
      '+7',
      '64.0945900',
      '-61',
    ]);
  });

  it('brings back any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(cellsOf([value, 'x'])?.[0])).toBe(value + 0);
      }),
    );
  });
});
