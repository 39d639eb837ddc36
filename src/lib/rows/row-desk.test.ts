import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  arbitraryRecord,
  border,
  everything,
  fileOf,
  ground,
  openDesk,
  places,
  type ListRecord,
} from '../../../tests/fixtures/row-desk.ts';
import { nearPool } from '../../../tests/fixtures/row-pool.ts';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import type { RowsQuery, RowsSummary } from './desk.ts';
import { RowDesk } from './row-desk.ts';

const records = fc.array(arbitraryRecord, { minLength: 1, maxLength: 30 });

describe('a desk', () => {
  it('shows rows as they stand in the file, measured as one by one', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const { desk, summary } = await openDesk(list);
        expect(summary).toMatchObject({ rowCount: list.length, setAsideCount: 0, problem: null });
        for (const [i, { longitude, latitude, day, place, killed }] of list.entries()) {
          const row = await desk.row(i);
          const position: Position = [longitude, latitude];
          const exact = borderDistance(border, position);
          expect(row).toMatchObject({
            ...{ row: i, line: i + 2, position, side: exact.side, geometryType: 'point' },
            ...{ sphereMetres: exact.sphereMetres, nearest: exact.nearest.position },
            cells: [String(longitude), String(latitude), day, place, killed],
            timeMs: day === '' ? null : Date.parse(day),
          });
          expect(Math.abs(row!.wgs84Metres - exact.wgs84Metres)).toBeLessThan(3e-6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('answers a query that was overtaken as the newer one', async () => {
    const { desk } = await openDesk(fc.sample(arbitraryRecord, { numRuns: 50, seed: 1 }));
    const [older, newer] = await Promise.all([
      desk.query({ ...everything, search: 'saravan' }),
      desk.query({ ...everything, side: 'left' }),
    ]);
    expect(older).toEqual(newer);
    expect((await desk.page(0, 100)).every(({ side }) => side === 'left')).toBe(true);
  });

  it('measures to another border, and shows all rows again', async () => {
    const list = fc.sample(arbitraryRecord, { numRuns: 20, seed: 2 });
    const { desk } = await openDesk(list);
    await desk.query({ ...everything, search: 'nothing has this' });
    const other = buildBorderIndex([
      [70, 20],
      [70, 40],
    ]);
    const summary = await desk.measure({ borderId: 'other', border: other, places: [] });
    expect(summary).toMatchObject({ rowCount: 20, fileName: 'list.csv' });
    const rows = await desk.page(0, 100);
    expect(rows).toHaveLength(20);
    for (const { position, sphereMetres, side, place } of rows) {
      expect(sphereMetres).toBe(borderDistance(other, position).sphereMetres);
      expect([side, place]).toEqual(['left', null]);
    }
  });

  it('finds shown rows at a spot, across 180° too', async () => {
    const at = (longitude: number, place: string): ListRecord => ({
      ...{ longitude, latitude: 10, day: '', place, killed: '' },
    });
    const { desk, summary } = await openDesk([at(179.9, 'a'), at(-179.9, 'b'), at(60, 'c')]);
    expect(await desk.rowsAt([180, 10.1], 0.2)).toEqual({ rows: [0, 1], count: 2 });
    await desk.query({ ...everything, cells: [{ column: 'place', kind: 'text', text: 'b' }] });
    expect(await desk.rowsAt([180, 10.1], 0.2)).toEqual({ rows: [1], count: 1 });
    expect(await desk.placeOf(0)).toBe(-1);
    expect(summary.bounds).toEqual([60, 10, -179.9, 10]);
  });

  it('says how to read the file, and what is wrong with one', async () => {
    const desk = new RowDesk(nearPool());
    const look = await desk.look(fileOf(fc.sample(arbitraryRecord, 3)), null);
    expect(look).toMatchObject({ format: 'table', layout: { kind: 'table' } });
    const empty = await desk.look(new File([], 'empty.csv'), null);
    expect(empty).toMatchObject({ reason: 'empty-file' });
    const read = await desk.read(new File([], 'empty.csv'), {}, ground, () => undefined);
    expect(read).toMatchObject({ reason: 'empty-file' });
  });

  it('looks once at a file that is read as it was looked at, and again where it is not', async () => {
    const desk = new RowDesk(nearPool());
    const file = fileOf(fc.sample(arbitraryRecord, 3));
    const slices = vi.spyOn(file, 'slice');
    await desk.look(file, null);
    const { length } = slices.mock.calls;
    await desk.read(file, {}, ground, () => undefined);
    expect(slices.mock.calls).toHaveLength(length);
    await desk.look(file, { hasHeading: false });
    expect(slices.mock.calls.length).toBeGreaterThan(length);
  });

  it('reads the first 200 columns of features, and says where there are more', async () => {
    const feature = (start: number) => ({
      ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [63, 27] } },
      properties: Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`c${start + i}`, i])),
    });
    const summaryOf = async (...features: object[]) => {
      const text = JSON.stringify({ type: 'FeatureCollection', features });
      const file = new File([text], 'wide.geojson');
      return new RowDesk(nearPool()).read(file, {}, ground, () => undefined);
    };
    expect(await summaryOf(feature(0))).toMatchObject({ hasMoreColumns: false });
    const wide = (await summaryOf(feature(0), feature(150))) as RowsSummary;
    expect([wide.columns.length, wide.hasMoreColumns]).toEqual([200, true]);
  });

  it('reads with longitude and latitude changed, and notices when they should be', async () => {
    const file = new File(['longitude,latitude\n27,62\n27.5,62.5\n28,62\n'], 'swapped.csv');
    const desk = new RowDesk(nearPool());
    const asItIs = await desk.read(file, {}, ground, () => undefined);
    expect((asItIs as RowsSummary).isPerhapsSwapped).toBe(true);
    const swapped = await desk.read(file, { isSwapped: true }, ground, () => undefined);
    expect(swapped).toMatchObject({ isPerhapsSwapped: false, bounds: [62, 27, 62.5, 28] });
  });

  it('lists what was set aside, and gives it as a file', async () => {
    const lines = [
      'longitude,latitude,place',
      '61,27,good',
      '61,,=bad',
      'x,27,"a, b"',
      '62,28,good',
    ];
    const desk = new RowDesk(nearPool());
    const summary = await desk.read(new File([lines.join('\n')], 'a.csv'), {}, ground, () => {});
    expect(summary).toMatchObject({ rowCount: 2, setAsideCount: 2 });
    const rows = await desk.setAside(1, 5);
    expect(rows.map(({ line, text }) => [line, text])).toEqual([[4, '27; x']]);
    const file = await desk.setAsideFile((asked) =>
      Promise.resolve(asked.map(({ reason }) => `Because ${reason}.`)),
    );
    const text = await file.text();
    expect(text.split('\r\n')).toEqual([
      'line,column,reason,text,longitude,latitude,place',
      expect.stringMatching(/^3,latitude,Because .*,61,,"'=bad"$/),
      expect.stringMatching(/^4,,Because .*,27; x,x,27,"a, b"$/),
      '',
    ]);
  });

  it('lists what was set aside in any block', async () => {
    const filling = 'x'.repeat(100);
    const bad = new Set([1, 2, 4000, 7999]);
    const lines = Array.from({ length: 8000 }, (_, i) => `${bad.has(i) ? 'no' : 61},27,${filling}`);
    const file = new File([['longitude,latitude,note', ...lines].join('\n')], 'a.csv');
    const desk = new RowDesk(nearPool());
    const summary = await desk.read(file, {}, ground, () => undefined);
    expect(summary).toMatchObject({ rowCount: 7996, setAsideCount: 4 });
    const linesOf = async (start: number, count: number) =>
      (await desk.setAside(start, count)).map(({ line }) => line);
    expect(await linesOf(0, 9)).toEqual([3, 4, 4002, 8001]);
    expect(await linesOf(1, 2)).toEqual([4, 4002]);
    expect(await linesOf(4, 2)).toEqual([]);
  });

  it('exports what is shown in its order, or all', async () => {
    const { desk } = await openDesk(fc.sample(arbitraryRecord, { numRuns: 40, seed: 3 }));
    const sort = { column: 'border-distance', descending: true } as const;
    await desk.query({ ...everything, side: 'left', sort });
    const origin = {
      software: 'Test 1',
      border: {
        ...{ id: 'test', dataset: 'Test', version: '1' },
        ...{ leftCountry: 'PK', rightCountry: 'IR' },
      },
      made: '2024-01-18T00:00:00Z',
    };
    const wanted = { format: 'csv', byteOrderMark: false, origin } as const;
    const shown = await desk.export({ ...wanted, rows: 'shown' }, () => undefined);
    const page = await desk.page(0, 100);
    const metres = (await shown.text()).trim().split('\r\n').slice(1);
    expect(metres).toHaveLength(page.length);
    for (const [i, row] of page.entries()) expect(metres[i]).toContain(row.wgs84Metres.toFixed(3));
    const all = await desk.export({ ...wanted, rows: 'all' }, () => undefined);
    expect((await all.text()).trim().split('\r\n')).toHaveLength(41);
  });

  it('reads features too: searches what their properties hold, and measures lines again', async () => {
    const feature = (geometry: Geometry, properties: object) =>
      JSON.stringify({ type: 'Feature', geometry, properties });
    const lines = [
      feature({ type: 'Point', coordinates: [61, 27] }, { note: 'Point of 3 "outlets"', n: 3 }),
      feature(
        {
          type: 'LineString',
          coordinates: [
            [64, 27],
            [66, 28],
          ],
        },
        { name: 'Road', n: 12 },
      ),
      feature({ type: 'Point', coordinates: [62, 26] }, { name: 'Spring' }),
    ];
    const desk = new RowDesk(nearPool());
    const file = new File([lines.join('\n')], 'list.ndjson');
    const summary = await desk.read(file, {}, ground, () => undefined);
    expect(summary).toMatchObject({ rowCount: 3, columns: ['note', 'n', 'name'], times: null });
    const found = async (part: Partial<RowsQuery>) => {
      await desk.query({ ...everything, ...part });
      return (await desk.page(0, 9)).map(({ row }) => row);
    };
    expect(await found({ search: 'point' })).toEqual([0]);
    expect(await found({ search: '3 "OUT' })).toEqual([0]);
    expect(await found({ search: 'name' })).toEqual([]);
    expect(await found({ search: '2' })).toEqual([1]);
    expect(await found({ sort: { column: ' n', descending: true } })).toEqual([1, 0, 2]);
    const row = await desk.row(1);
    expect(row).toMatchObject({ geometryType: 'LineString', position: [64, 27], side: 'right' });
    const east = buildBorderIndex([
      [70, 20],
      [70, 40],
    ]);
    await desk.measure({ borderId: 'east', border: east, places });
    expect(await desk.row(1)).toMatchObject({ position: [66, 28], side: 'left' });
  });
});
