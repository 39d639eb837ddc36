import { describe, expect, it } from 'vitest';
import type { ShownRow } from '#lib/rows/desk.ts';
import { firstColumns, tableColumns, type ColumnWords } from './table-columns.ts';

const row: ShownRow = {
  ...{ row: 4, line: 1234, position: [64.09459, 26.97186] },
  ...{ wgs84Metres: 77_259.904, sphereMetres: 77_138.392, nearest: [63.33327, 27.1184] },
  ...{ side: 'left', place: { id: 'panjgur', wgs84Metres: 349.9 }, timeMs: null },
  ...{ geometryType: 'point', cells: ['Market', ''] },
};
const words: ColumnWords = {
  units: 'metric',
  earthModel: 'wgs84',
  hasLines: true,
  placeName: (id) => `place ${id}`,
  sideName: (side) => `side ${side}`,
};
const textsOf = (part: Partial<ColumnWords> = {}) =>
  Object.fromEntries(
    tableColumns(['name', 'note'], firstColumns(['name', 'note']), [row], {
      ...words,
      ...part,
    }).map(({ id, text }) => [id, text(row)]),
  );

describe('the columns of a list', () => {
  it('are the line, what was computed, rounded to 0.1 km, and those of the file', () => {
    expect(textsOf()).toEqual({
      line: '1,234',
      'border-distance': '77.3 km',
      side: 'side left',
      'nearest-place': 'place panjgur, 300 m',
      ' name': 'Market',
      ' note': '',
    });
  });

  it('follow units and earth model', () => {
    const texts = textsOf({ units: 'nautical', earthModel: 'sphere' });
    expect(texts['border-distance']).toBe('41.65 nmi');
  });

  it('number the rows where lines mean nothing', () => {
    expect(textsOf({ hasLines: false }).line).toBe('5');
  });

  it('are twelve of the file at first, however many it has', () => {
    const names = Array.from({ length: 300 }, (_, index) => `c${index}`);
    expect(firstColumns(names).size).toBe(3 + 12);
  });

  it('are as wide as their first rows need, within limits', () => {
    const long = { ...row, cells: ['x'.repeat(500), ''] };
    const columns = tableColumns(['name', 'note'], firstColumns(['name', 'note']), [long], words);
    const widths = Object.fromEntries(columns.map(({ id, widthCh }) => [id, widthCh]));
    expect(widths[' name']).toBe(28);
    expect(widths[' note']).toBe(9);
  });
});
