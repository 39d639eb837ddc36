import { describe, expect, it } from 'vitest';
import type { TableLayout } from '../../src/lib/importer/rows/row-layout.ts';
import { tableLayout } from './table-layout.ts';

const found: TableLayout = {
  ...{ kind: 'table', encoding: 'utf-8', delimiter: ',', decimalComma: false, hasHeading: true },
  columns: ['id', 'y', 'x', 'shape'],
  position: null,
  ...{ time: { column: 0, order: 'ymd' }, isSwapped: false },
};
const rows = [
  ['1', '27', '64', 'POINT (64 27)'],
  ['2', '28', '63', ''],
];
const none = { columns: null, position: null, isSwapped: false };
const positionOf = (...args: Parameters<typeof tableLayout>) => {
  const read = tableLayout(...args);
  return read.kind === 'layout' ? read.layout.position : read.text;
};

describe('tableLayout', () => {
  it('takes columns by their names', () => {
    const position = { kind: 'pair', latitude: 'y', longitude: 'x' } as const;
    expect(tableLayout(found, rows, { ...none, position, isSwapped: true })).toEqual({
      ...{ kind: 'layout', isSaid: true },
      layout: {
        ...found,
        ...{ position: { kind: 'pair', longitude: 2, latitude: 1 }, time: null, isSwapped: true },
      },
    });
  });

  it('tells well-known text in a column from coordinates', () => {
    const column = (name: string) => ({
      ...none,
      position: { kind: 'column', column: name } as const,
    });
    expect(positionOf(found, rows, column('shape'))).toEqual({ kind: 'wkt', column: 3 });
    expect(positionOf(found, rows, column('x'))).toEqual({ kind: 'text', column: 2 });
  });

  it('names columns anew, and finds latitude and longitude among these names', () => {
    const columns = ['n', 'lat', 'lon', 's'];
    expect(positionOf(found, rows, { ...none, columns })).toEqual({
      ...{ kind: 'pair', latitude: 1, longitude: 2 },
    });
    const already = { ...found, position: { kind: 'wkt', column: 3 } } as const;
    expect(positionOf(already, rows, { ...none, columns: ['a', 'b', 'c', 'd'] })).toEqual(
      already.position,
    );
  });

  it.each([
    [
      { ...none, position: { kind: 'pair', latitude: 'y', longitude: 'z' } as const },
      'There is no column “z” among id, y, x, shape.',
    ],
    [{ ...none, columns: ['lat', 'lon'] }, 'The input has 4 columns, and --columns names 2.'],
    [
      none,
      'None of the columns id, y, x, shape says where rows are; name them with --lat and --lon, or --position.',
    ],
  ])('says what does not fit: %j', (options, text) => {
    expect(tableLayout(found, rows, options)).toEqual({ kind: 'problem', text });
  });
});
