import { describe, expect, it, vi } from 'vitest';
import { fakeDesk, summaryOf } from '../../../tests/fixtures/fake-rows-desk.ts';
import type { RowsQuery, RowsShown, RowsSummary } from '#lib/rows/desk.ts';
import { RowsView, type QueryAround } from './rows-view.svelte.ts';

const around: QueryAround = {
  earthModel: 'wgs84',
  window: { startMs: 5, endMs: null },
  bounds: null,
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function viewOf(fake: ReturnType<typeof fakeDesk>, summary: Partial<RowsSummary> = {}) {
  const onfail = vi.fn();
  const view = new RowsView(fake.desk, { ...summaryOf('a.csv', 1000), ...summary }, around, onfail);
  await settled();
  return { view, onfail };
}

describe('RowsView', () => {
  it('shows the first rows of the whole list, and others when they are needed, each page once', async () => {
    const fake = fakeDesk(1000);
    const { view } = await viewOf(fake);
    expect(view.shown?.count).toBe(1000);
    expect(view.pages.at(59)?.row).toBe(59);
    expect(view.pages.at(500)).toBeNull();
    await view.pages.want(450, 520);
    await view.pages.want(460, 530);
    expect(view.pages.at(519)?.row).toBe(519);
    expect(fake.pages).toEqual(['0+100', '400+100', '500+100']);
  });

  it('answers the last of several queries that come faster than answers', async () => {
    const waiting: (() => void)[] = [];
    const searched: string[] = [];
    const fake = fakeDesk(10, {
      query: ({ search }: RowsQuery) => {
        searched.push(search);
        return new Promise<RowsShown>((resolve) => {
          waiting.push(() =>
            resolve({
              ...{ count: search.length, withoutTime: 0, bounds: null },
              histogram: { binMetres: 1, left: [], right: [], on: 0, beyond: 0 },
            }),
          );
        });
      },
    });
    const { view } = await viewOf(fake);
    for (const search of ['a', 'ab', 'abc']) view.change({ search });
    waiting.shift()?.();
    await settled();
    waiting.shift()?.();
    await settled();
    expect(searched).toEqual(['', 'abc']);
    expect(view.shown?.count).toBe(3);
    expect(view.isBusy).toBe(false);
  });

  it('keeps the old rows until the first of the new ones are there', async () => {
    const fake = fakeDesk(1000);
    const { view } = await viewOf(fake);
    let answer: () => void = () => {};
    fake.desk.page = () =>
      new Promise((resolve) => {
        answer = () => resolve([]);
      });
    const { version } = view;
    view.change({ side: 'left' });
    await settled();
    expect(view.version).toBe(version);
    expect(view.pages.at(0)?.row).toBe(0);
    answer();
    await settled();
    expect(view.version).toBe(version + 1);
  });

  it('waits for a pause while something is typed', async () => {
    const fake = fakeDesk(10);
    const { view } = await viewOf(fake);
    vi.useFakeTimers();
    for (const text of ['s', 'sa', 'sar']) view.type(text);
    expect(view.own.search).toBe('sar');
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(fake.queries.map(({ search }) => search)).toEqual(['', 'sar']);
  });

  it('leaves the time window alone where no row has a time', async () => {
    const without = fakeDesk(10);
    await viewOf(without);
    expect(without.queries[0]?.window).toEqual({ startMs: null, endMs: null });
    const dated = fakeDesk(10);
    await viewOf(dated, { times: { count: 3, startMs: 1, endMs: 9 } });
    expect(dated.queries[0]?.window).toEqual({ startMs: 5, endMs: null });
  });

  it('asks again only where what surrounds it has changed', async () => {
    const fake = fakeDesk(10);
    const { view } = await viewOf(fake);
    view.surround({ ...around });
    await settled();
    expect(fake.queries).toHaveLength(1);
    view.surround({ ...around, earthModel: 'sphere' });
    await settled();
    expect(fake.queries.at(-1)?.earthModel).toBe('sphere');
  });

  it('goes round the rows that share a spot', async () => {
    const fake = fakeDesk(10, { rowsAt: () => Promise.resolve({ rows: [3, 5, 8], count: 3 }) });
    const { view } = await viewOf(fake);
    expect(await view.chooseAt([63, 27], 0.1)).toBe(true);
    const seen = [view.chosen?.row];
    for (const by of [1, 1, 1, -1] as const) {
      await view.step(by);
      seen.push(view.chosen?.row);
    }
    expect(seen).toEqual([3, 5, 8, 3, 8]);
    await view.choose(4);
    expect(view.spot).toBeNull();
    expect(view.chosenPlace).toBe(4);
  });

  it('has no place for a chosen row that the query leaves out', async () => {
    const fake = fakeDesk(10, { placeOf: () => Promise.resolve(-1) });
    const { view } = await viewOf(fake);
    await view.choose(4);
    expect(view.chosen?.row).toBe(4);
    expect(view.chosenPlace).toBeNull();
  });

  it('tells where the desk does not answer', async () => {
    const fake = fakeDesk(10, { query: () => Promise.reject(new Error('gone')) });
    const { view, onfail } = await viewOf(fake);
    expect(onfail).toHaveBeenCalledOnce();
    expect(view.isBusy).toBe(false);
  });
});
