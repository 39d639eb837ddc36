import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryRecord,
  everything,
  openDesk,
  type ListRecord,
} from '../../../../tests/fixtures/row-desk.ts';
import type { RowsQuery, RowsShown, ShownRow } from '../desk.ts';

const records = fc.array(arbitraryRecord, { minLength: 1, maxLength: 30 });

const arbitraryQuery: fc.Arbitrary<RowsQuery> = fc.record({
  earthModel: fc.constantFrom('wgs84', 'sphere'),
  search: fc.constantFrom(
    '',
    '',
    'sara',
    'سراوان',
    'sabz, near',
    '"when',
    'panjgur',
    '2024',
    ',',
    'zzz',
  ),
  side: fc.constantFrom(null, null, 'left', 'right', 'on'),
  distance: fc.option(
    fc.tuple(fc.nat(300_000), fc.nat(300_000)).map(([a, b]) => ({
      lowMetres: Math.min(a, b),
      highMetres: Math.max(a, b),
    })),
  ),
  cells: fc.array(
    fc.oneof(
      fc
        .constantFrom('', 'a', 'SABZ')
        .map((text) => ({ column: 'place', kind: 'text', text }) as const),
      fc
        .tuple(fc.constantFrom(null, 0, 3), fc.constantFrom(null, 5, 10))
        .map(([low, high]) => ({ column: 'killed', kind: 'number', low, high }) as const),
    ),
    { maxLength: 2 },
  ),
  window: fc.constantFrom(
    { startMs: null, endMs: null },
    { startMs: Date.UTC(2024, 0, 18), endMs: null },
    { startMs: null, endMs: Date.UTC(2024, 0, 18) },
    { startMs: Date.UTC(2024, 0, 16), endMs: Date.UTC(2024, 0, 17) },
  ),
  bounds: fc.constantFrom(null, null, [60, 25, 63, 29], [64, 20, 60, 40]),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(
        ...(['border-distance', 'side', 'nearest-place', 'line', ' killed', ' place'] as const),
      ),
      descending: fc.boolean(),
    }),
  ),
});

/** The rows of a query by the plainest means. */
function naiveRows(rows: readonly ShownRow[], query: RowsQuery, withoutTime = false): ShownRow[] {
  const metres = (row: ShownRow) =>
    query.earthModel === 'wgs84' ? row.wgs84Metres : row.sphereMetres;
  const holds = (cell: string | undefined, text: string) =>
    (cell ?? '').toLowerCase().includes(text.toLowerCase());
  const within = (value: number, low: number | null, high: number | null) =>
    value >= (low ?? -Infinity) && value <= (high ?? Infinity);
  const { startMs, endMs } = query.window;
  const isClosed = startMs !== null || endMs !== null;
  const inWindow = ({ timeMs }: ShownRow) =>
    timeMs === null
      ? !isClosed || withoutTime
      : timeMs >= (startMs ?? -Infinity) && timeMs < (endMs ?? Infinity);
  const inBox = ({ position: [longitude, latitude] }: ShownRow) => {
    if (query.bounds === null) return true;
    const [west, south, east, north] = query.bounds;
    const turned = west > east && longitude < west ? longitude + 360 : longitude;
    return within(turned, west, west > east ? east + 360 : east) && within(latitude, south, north);
  };
  const found = rows.filter(
    (row) =>
      row.cells.some((cell) => holds(cell, query.search)) &&
      (query.side === null || row.side === query.side) &&
      (query.distance === null ||
        within(metres(row), query.distance.lowMetres, query.distance.highMetres)) &&
      query.cells.every((filter) =>
        filter.kind === 'text'
          ? holds(row.cells[3], filter.text)
          : (filter.low === null && filter.high === null) ||
            (row.cells[4] !== '' && within(Number(row.cells[4]), filter.low, filter.high)),
      ) &&
      inWindow(row) &&
      inBox(row),
  );
  if (query.sort === null) return found;
  const { column, descending } = query.sort;
  const keyOf = (row: ShownRow): number | string | null => {
    if (column === 'border-distance') return metres(row);
    if (column === 'side') return ['left', 'on', 'right'].indexOf(row.side);
    if (column === 'nearest-place') return row.place?.wgs84Metres ?? null;
    if (column === 'line') return row.line;
    if (column === ' killed') return row.cells[4] === '' ? null : Number(row.cells[4]);
    return row.cells[3] === '' ? null : row.cells[3]!.toLowerCase();
  };
  const present = found.filter((row) => keyOf(row) !== null);
  present.sort((a, b) => {
    const [first, second] = [keyOf(a)!, keyOf(b)!];
    const order = first < second ? -1 : first > second ? 1 : 0;
    return descending ? -order : order;
  });
  return [...present, ...found.filter((row) => keyOf(row) === null)];
}

const countsOf = ({ histogram: { left, right, on } }: RowsShown) =>
  [...left, ...right, on].reduce((sum, count) => sum + count, 0);

describe('a query', () => {
  it('is answered as a plain filter and sort does', async () => {
    await fc.assert(
      fc.asyncProperty(records, arbitraryQuery, async (list, query) => {
        // Columns of numbers are told by what stands in them.
        fc.pre(list.some(({ killed }) => killed !== ''));
        const { desk } = await openDesk(list);
        const all = await desk.page(0, 100);
        const shown = await desk.query(query);
        const page = await desk.page(0, 100);
        const expected = naiveRows(all, query);
        expect(page.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
        expect(shown.count).toBe(expected.length);
        expect(shown.withoutTime).toBe(naiveRows(all, query, true).length - expected.length);
        expect(countsOf(shown)).toBe(naiveRows(all, { ...query, distance: null }).length);
        for (const [i, { row }] of page.entries()) expect(await desk.placeOf(row)).toBe(i);
      }),
      { numRuns: 100 },
    );
  });

  it('is answered so over many blocks', async () => {
    const few = fc.sample(arbitraryRecord, { numRuns: 1000, seed: 4 });
    const filling = 'from one outlet '.repeat(8);
    const list = Array.from({ length: 3500 }, (_, i): ListRecord => {
      const record = few[(i * 7) % few.length]!;
      return { ...record, place: `${record.place} ${filling}${i % 1000}` };
    });
    const { desk, summary } = await openDesk(list);
    expect(summary).toMatchObject({ rowCount: 3500, times: { endMs: Date.UTC(2024, 1, 1) } });
    const all = await desk.page(0, 3500);
    const queries: Partial<RowsQuery>[] = [
      { search: 'outlet 77', sort: { column: ' place', descending: false } },
      { search: 'from', side: 'right', sort: { column: ' killed', descending: true } },
      { cells: [{ column: 'killed', kind: 'number', low: 2, high: 5 }], sort: null },
      { cells: [{ column: 'place', kind: 'text', text: 'SABZ' }] },
      { sort: { column: 'nearest-place', descending: true } },
    ];
    for (const part of queries) {
      const query = { ...everything, ...part };
      const { count } = await desk.query(query);
      const expected = naiveRows(all, query).map(({ row }) => row);
      expect((await desk.page(0, count)).map(({ row }) => row)).toEqual(expected);
      expect(count).toBeGreaterThan(10);
    }
  });
});
