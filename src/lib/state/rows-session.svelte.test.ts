import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeDesk, sureLook, summaryOf } from '../../../tests/fixtures/fake-rows-desk.ts';
import type { RowProblem } from '#lib/importer/rows/row-source.ts';
import type { RowGround, RowsDesk, RowsProgress, RowsSummary } from '#lib/rows/desk.ts';
import type { KeptRows } from './rows-keeper.ts';
import { RowsSession, type RowsNotice } from './rows-session.svelte.ts';

const file = (name: string) => new File(['lat,lon\n27,63\n'], name);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const problem: RowProblem = { reason: 'binary', line: null, text: '' };

let desks: { readonly name: string; isClosed: boolean; fail: () => void }[];
let kept: KeptRows | null;
let isForbidden: boolean;
let notices: RowsNotice[];
let own: Partial<RowsDesk>;
let session: RowsSession;

beforeEach(() => {
  desks = [];
  kept = null;
  isForbidden = false;
  notices = [];
  own = {};
  session = new RowsSession('osm', {
    openDesk: (onfail) => {
      const entry = { name: `desk ${desks.length}`, isClosed: false, fail: onfail };
      desks.push(entry);
      return {
        desk: fakeDesk(10, own).desk,
        close: () => {
          entry.isClosed = true;
        },
      };
    },
    keeper: {
      read: () => Promise.resolve(kept),
      write: (next) => {
        if (!isForbidden) kept = next;
        return Promise.resolve(!isForbidden);
      },
      forget: () => {
        kept = null;
        return Promise.resolve();
      },
    },
    loadGround: (borderId) =>
      borderId === 'missing'
        ? Promise.reject(new Error('404'))
        : Promise.resolve({ borderId } as RowGround),
    onnotice: (notice) => notices.push(notice),
  });
});

/** Makes the next reading wait until it is told to end. */
function slowReading() {
  let end: (summary: RowsSummary) => void = () => {};
  let tell: (progress: RowsProgress) => void = () => {};
  own = {
    read: (_file, _choices, _ground, onprogress) => {
      tell = onprogress;
      return new Promise((resolve) => {
        end = resolve;
      });
    },
  };
  return {
    end: (summary: RowsSummary) => end(summary),
    tell: (progress: RowsProgress) => tell(progress),
  };
}

describe('RowsSession', () => {
  it('reads a file where it is plain how, and keeps it', async () => {
    await session.open(file('a.csv'));
    expect(session.list?.summary.fileName).toBe('a.csv');
    expect(session.list?.isNew).toBe(true);
    expect(session.job).toBeNull();
    expect(kept?.file.name).toBe('a.csv');
  });

  it('asks where it is not plain, and reads as the person says', async () => {
    own = { look: () => Promise.resolve({ ...sureLook, isSure: false }) };
    await session.open(file('a.csv'));
    expect(session.list).toBeNull();
    expect(session.question?.file.name).toBe('a.csv');
    await session.read(file('a.csv'), { delimiter: ';' });
    expect(session.question).toBeNull();
    expect(session.list?.choices).toEqual({ delimiter: ';' });
    expect(kept?.choices).toEqual({ delimiter: ';' });
  });

  it('shows the last of several ways to read that are asked for, and none once the form is left', async () => {
    await session.open(file('a.csv'));
    const waiting: (() => void)[] = [];
    const look = () =>
      new Promise<typeof sureLook>((resolve) => waiting.push(() => resolve(sureLook)));
    Object.assign(session.list?.opened.desk ?? {}, { look });
    void session.preview(file('a.csv'), { delimiter: ';' });
    void session.preview(file('a.csv'), { delimiter: '|' });
    waiting.pop()?.();
    await settled();
    waiting.pop()?.();
    await settled();
    expect(session.question?.choices).toEqual({ delimiter: '|' });
    void session.askAgain();
    session.dismissQuestion();
    waiting.pop()?.();
    await settled();
    expect(session.question).toBeNull();
  });

  it('says why a file cannot be used, and leaves the list that was there', async () => {
    await session.open(file('a.csv'));
    own = { look: () => Promise.resolve(problem) };
    await session.open(file('b.png'));
    expect(session.problem).toEqual({ fileName: 'b.png', problem });
    expect(session.list?.summary.fileName).toBe('a.csv');
    expect(desks.map(({ isClosed }) => isClosed)).toEqual([false, true]);
  });

  it('gives up a reading by ending its worker, and leaves the list that was there', async () => {
    await session.open(file('a.csv'));
    const reading = slowReading();
    void session.open(file('b.csv'));
    await settled();
    expect(session.job?.fileName).toBe('b.csv');
    session.cancel();
    expect(desks.map(({ isClosed }) => isClosed)).toEqual([false, true]);
    expect(session.job).toBeNull();
    reading.end(summaryOf('b.csv', 5));
    await settled();
    expect(session.list?.summary.fileName).toBe('a.csv');
    expect(kept?.file.name).toBe('a.csv');
  });

  it('ends the desk of the list before when another has been read', async () => {
    await session.open(file('a.csv'));
    await session.open(file('b.csv'));
    expect(session.list?.summary.fileName).toBe('b.csv');
    expect(desks.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it('tells of progress ten times a second at most', async () => {
    const reading = slowReading();
    void session.open(file('a.csv'));
    await settled();
    const at = (rowCount: number) =>
      reading.tell({ bytesRead: 0, bytesTotal: 1, rowCount, setAsideCount: 0, seconds: 1 });
    for (let rows = 1; rows < 1000; rows += 1) at(rows);
    expect(session.job?.progress?.rowCount).toBe(1);
    session.cancel();
    at(5000);
    expect(session.job).toBeNull();
  });

  it('reads what was kept, without keeping it anew, and forgets it', async () => {
    kept = { file: file('old.csv'), choices: { delimiter: '|' }, borderId: 'dcw' };
    const before = kept;
    await session.recall();
    expect(kept).toBe(before);
    expect(session.list).toMatchObject({ isNew: false, choices: { delimiter: '|' } });
    expect(session.borderId).toBe('dcw');
    await session.forget();
    expect(session.list).toBeNull();
    expect(kept).toBeNull();
    expect(desks.every(({ isClosed }) => isClosed)).toBe(true);
  });

  it('works where nothing can be kept, and says so', async () => {
    isForbidden = true;
    await session.open(file('a.csv'));
    expect(session.list?.summary.rowCount).toBe(10);
    expect(notices).toEqual(['not-kept']);
  });

  it('says where the border does not load', async () => {
    session = Object.assign(session, { borderId: 'missing' });
    await session.open(file('a.csv'));
    expect(session.list).toBeNull();
    expect(session.job).toBeNull();
    expect(notices).toEqual(['ground-missing']);
  });

  it('measures on another border, and keeps that', async () => {
    await session.open(file('a.csv'));
    await session.measureOn('dcw');
    expect(session.list?.summary.fileName).toBe('measured again');
    expect(kept?.borderId).toBe('dcw');
    expect(session.nextBorderId).toBeNull();
  });

  it('stays with the border before where another does not load', async () => {
    await session.open(file('a.csv'));
    await session.measureOn('missing');
    expect(session.borderId).toBe('osm');
    expect(session.nextBorderId).toBeNull();
    expect(notices).toEqual(['ground-missing']);
  });

  it('reads again with longitude and latitude in each other’s place', async () => {
    const read = vi.fn<RowsDesk['read']>((given) => Promise.resolve(summaryOf(given.name, 3)));
    own = { read };
    await session.open(file('a.csv'));
    await session.swap();
    expect(read.mock.calls.map(([, choices]) => choices)).toEqual([
      {},
      { position: { kind: 'pair', longitude: 1, latitude: 2 } },
    ]);
  });

  it('lets go of a list whose worker ended by itself, and says so', async () => {
    await session.open(file('a.csv'));
    desks[0]?.fail();
    expect(session.list).toBeNull();
    expect(notices).toEqual(['worker-failed']);
  });
});
