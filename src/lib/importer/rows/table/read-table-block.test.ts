import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowBlock } from '../row-block.ts';
import type { PositionColumns, TableLayout } from '../row-layout.ts';
import { readTableBlock } from './read-table-block.ts';
import { TableBlockCutter } from './table-blocks.ts';
import { tableCells } from './table-records.ts';

const pair: PositionColumns = { kind: 'pair', latitude: 1, longitude: 2 };
const layout: TableLayout = {
  ...{ kind: 'table', encoding: 'utf-8', delimiter: ',', decimalComma: false, hasHeading: false },
  ...{ columns: ['id', 'lat', 'lon', 'when'], position: pair, time: { column: 3, order: 'dmy' } },
  isSwapped: false,
};

function blockOf(text: string, delimiter = layout.delimiter): RowBlock {
  const cutter = new TableBlockCutter({ delimiter, hasHeading: true }, 2 ** 16);
  cutter.push(new TextEncoder().encode(`heading\n${text}`));
  cutter.end();
  const [block] = [...cutter.ready()];
  if (block === undefined) throw new Error(`There is no block in "${text}".`);
  return block;
}

const read = (text: string, changes: Partial<TableLayout> = {}) =>
  readTableBlock(blockOf(text, changes.delimiter), { ...layout, ...changes });

const positionsOf = (text: string, changes: Partial<TableLayout> = {}) => {
  const { positions } = read(text, changes);
  return Array.from({ length: positions.length / 2 }, (_, row) => [
    ...positions.subarray(2 * row, 2 * row + 2),
  ]);
};

const problemsOf = (text: string, changes: Partial<TableLayout> = {}) =>
  read(text, changes).setAside.map(({ line, column, reason }) => [line, column, reason]);

describe('readTableBlock', () => {
  it('reads rows, and sets those aside that have no position', () => {
    const text = '1,26.97,64.09,17.01.2024\n2,,64,\n\n"3\n",95,64,\n4,-27,-62.5,soon\n';
    const rows = read(text);
    expect(rows).toMatchObject({ recordCount: 4, rowCount: 2, columns: layout.columns });
    expect([...rows.records]).toEqual([0, 3]);
    expect([...rows.lines]).toEqual([2, 7]);
    expect([...rows.positions]).toEqual([64.09, 26.97, -62.5, -27]);
    expect([...(rows.times ?? [])]).toEqual([Date.UTC(2024, 0, 17), NaN]);
    expect(rows.setAside).toEqual([
      { record: 1, line: 3, column: 'lat', reason: 'empty', text: '' },
      { record: 2, line: 5, column: null, reason: 'perhaps-swapped', text: '95; 64' },
    ]);
  });

  it('says where each row begins, so that it can be read alone', () => {
    const text = '1,26,64\r\n2,95,164\r\n"3, سراوان\r\n""",27,65\r\n\r\n4,28,66\r\n';
    const block = blockOf(text);
    const { starts, records } = readTableBlock(block, layout);
    const cells = tableCells(block, layout);
    expect(starts).toHaveLength(3);
    for (const [row, start] of starts.entries()) {
      const alone = tableCells({ ...block, bytes: block.bytes.slice(start) }, layout);
      expect(alone[0]).toEqual(cells[records[row] ?? NaN]);
    }
  });

  it.each([
    ['1,26.97,64.09', 64.09, 26.97],
    ['1, 26.97 , +64.09\r', 64.09, 26.97],
    ['1,"26,97","64,09"', 64.09, 26.97],
    ['1,2697e-2,64.09', 64.09, 26.97],
    ['1,26.97 N,64.09 W', -64.09, 26.97],
    ['1,26°30′N,64°15′E', 64.25, 26.5],
    ['1,۲۶٫۹۷,۶۴٫۰۹', 64.09, 26.97],
    ['1,10,270', -90, 10],
    ['1,10,-190', 170, 10],
    ['1,-0,-0', 0, 0],
  ])('reads %j', (text, longitude, latitude) => {
    const [found] = positionsOf(text);
    expect(found?.[0]).toBeCloseTo(longitude, 12);
    expect(found?.[1]).toBeCloseTo(latitude, 12);
  });

  it('reads swapped columns', () => {
    expect(positionsOf('1,64.09,26.97\n2,164,27', { isSwapped: true })).toEqual([
      [64.09, 26.97],
      [164, 27],
    ]);
  });

  it('says what is wrong with a row, and where', () => {
    expect(
      problemsOf('1,191,64\n2,10,361\n3,x,64\n4\n5,1,2,,5\n6,1,2,, \n7,"1\n8,Infinity,NaN'),
    ).toEqual([
      [2, 'lat', 'latitude-out-of-range'],
      [3, 'lon', 'longitude-out-of-range'],
      [4, null, 'unrecognised'],
      [5, 'lat', 'empty'],
      [6, null, 'too-many-cells'],
      [8, null, 'malformed-table'],
      [9, null, 'unrecognised'],
    ]);
    const [malformed] = read('7,"1').setAside;
    expect(malformed?.text).toBe('7,"1');
  });

  it('shortens what stands in a row', () => {
    const [row] = read(`1,${'x'.repeat(500)},2`).setAside;
    expect(row?.text).toHaveLength(80);
  });

  it('says that a row is too long', () => {
    expect(problemsOf(`1,2,${'x'.repeat(2 ** 21)}\n`)).toEqual([[2, null, 'row-too-long']]);
  });

  it('sets all rows aside where no column says where they are', () => {
    expect(problemsOf('1,2,3', { position: null })).toEqual([[2, null, 'missing-column']]);
  });
});

describe('single columns', () => {
  const columns = ['place'];
  const only = (kind: 'wkt' | 'mgrs' | 'text', changes: Partial<TableLayout> = {}) => ({
    ...{ position: { kind, column: 0 }, columns, time: null, delimiter: '\t' as const },
    ...changes,
  });

  it.each([
    'POINT(64.09 26.97)',
    'point z (64.09 26.97 1000)',
    'SRID=4326;POINT(64.09 26.97)',
    ' POINT  (64.09 26.97) ',
  ])('reads the well-known text %j', (text) => {
    const [found] = positionsOf(text, only('wkt'));
    expect(found?.[0]).toBeCloseTo(64.09, 10);
    expect(found?.[1]).toBe(26.97);
  });

  it('reads lines and areas as shapes', () => {
    const rows = read('LINESTRING(64 26, 65 27)\nPOINT(1 2)', only('wkt'));
    expect([...rows.shapes]).toEqual([
      [
        0,
        {
          type: 'LineString',
          coordinates: [
            [64, 26],
            [65, 27],
          ],
        },
      ],
    ]);
    expect([...rows.positions]).toEqual([NaN, NaN, 1, 2]);
    const swapped = read('LINESTRING(26 64, 27 65)', only('wkt', { isSwapped: true }));
    expect(swapped.shapes.get(0)).toEqual(rows.shapes.get(0));
  });

  it('says what is wrong with well-known text', () => {
    const lines = [
      ...['', 'POINT EMPTY', 'POINT(1 x)', 'CIRCLE(1 2)', 'SRID=3857;POINT(1 2)'],
      ...['POINT(64 126)', 'LINESTRING(1 2, 3 200)', 'GEOMETRYCOLLECTION('.repeat(20_000)],
    ];
    const reasons = problemsOf(`x\n${lines.join('\n')}`.replace('x\n\n', '""\t\nx\n'), only('wkt'));
    expect(reasons.map(([, , reason]) => reason)).toEqual([
      'malformed-wkt',
      ...['no-geometry', 'not-a-position', 'malformed-wkt', 'unsupported-reference-system'],
      ...['perhaps-swapped', 'latitude-out-of-range', 'malformed-wkt'],
    ]);
  });

  it('reads MGRS', () => {
    // 160.5 km east of the meridian of 63°, in metres of the grid at 26.97° north.
    const [found] = positionsOf('41R PK 60542 83909', only('mgrs'));
    expect(found?.[0]).toBeCloseTo(63 + 160.542 / (0.9996 * 99.28), 2);
    expect(found?.[1]).toBeCloseTo(26.97, 1);
    expect(problemsOf('41R PI 60542 83909\nPanjgur', only('mgrs'))).toEqual([
      [2, 'place', 'malformed-mgrs'],
      [3, 'place', 'malformed-mgrs'],
    ]);
  });

  it('reads both coordinates in any notation', () => {
    const notations = [
      '26.5, 64.25',
      '26.5;64.25',
      '26°30′N 64°15′E',
      'geo:26.5,64.25',
      '26,5 64,25',
    ];
    for (const text of notations) {
      expect(positionsOf(text, only('text')), text).toEqual([[64.25, 26.5]]);
    }
    expect(problemsOf('164.25, 26.5\nPanjgur', only('text'))).toEqual([
      [2, 'place', 'perhaps-swapped'],
      [3, 'place', 'unrecognised'],
    ]);
  });

  it('reads both coordinates swapped', () => {
    const text = '64.25, 26.5\n164.25, 26.5\n10.5, 100.25';
    const rows = read(text, only('text', { isSwapped: true }));
    expect([...rows.positions]).toEqual([64.25, 26.5, 164.25, 26.5]);
    expect(rows.setAside.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'perhaps-swapped'],
    ]);
  });
});

describe('tableCells', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', '1'),
    maxLength: 5,
  });
  const written = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('gives back every table that is written', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (list) => {
        const filled = list.map(([first = '', ...others]) => [`x${first}`, ...others]);
        const text = filled.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
        const padded = filled.map((cells) =>
          [...cells, '', '', ''].slice(0, Math.max(4, cells.length)),
        );
        expect(tableCells(blockOf(text), layout)).toEqual(padded);
      }),
    );
  });

  it('gives the cells of rows as they stand in the file', () => {
    const text = `1,2\r\n1,2,3,4,5\n7,"1\n8,${'x'.repeat(2 ** 21)}\n`;
    const [short, long, open, cut] = tableCells(blockOf(text), layout);
    expect(short).toEqual(['1', '2', '', '']);
    expect(long).toEqual(['1', '2', '3', '4', '5']);
    expect(open?.slice(0, 2)).toEqual(['7', '"1']);
    expect(cut?.[0]).toBe('8');
  });

  it('takes any bytes', () => {
    const kinds = fc.constantFrom<PositionColumns>(
      pair,
      { kind: 'wkt', column: 0 },
      { kind: 'mgrs', column: 0 },
      { kind: 'text', column: 0 },
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        kinds,
        fc.boolean(),
        (bytes, position, isSwapped) => {
          const block: RowBlock = { number: 0, bytes: Uint8Array.from(bytes), firstLine: 1 };
          const rows = readTableBlock(block, { ...layout, position, isSwapped });
          expect(rows.rowCount + rows.setAside.length).toBe(rows.recordCount);
          expect(tableCells(block, layout)).toHaveLength(rows.recordCount);
        },
      ),
    );
  });
});
