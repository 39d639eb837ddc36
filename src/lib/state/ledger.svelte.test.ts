import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledger as data } from '../../../tests/fixtures/ledger.ts';
import { Dashboard } from './dashboard.svelte.ts';
import { Ledger } from './ledger.svelte.ts';

let ledger: Ledger;
const ids = () => ledger.groups.flatMap(({ claims }) => claims.map(({ id }) => id));

beforeEach(() => {
  vi.useFakeTimers();
  ledger = new Ledger(data, new Dashboard());
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the whole ledger', () => {
  it('has every claim once, by topic in the order of the case, and no fragment', () => {
    expect(ledger.count).toBe(data.claims.length);
    expect(ids().toSorted()).toEqual(data.claims.map(({ id }) => id).toSorted());
    expect(ledger.groups.map(({ id }) => id)).toEqual(data.topics.map(({ value }) => value));
    expect(ledger.groups.every(({ title }) => title !== null && title !== '')).toBe(true);
    expect([ledger.text, ledger.isDefault]).toEqual(['', true]);
  });

  it('compares casualties at the head of every topic with two figures or more, and of no other', () => {
    const compared = ledger.groups.filter(({ figures }) => figures.length > 0);
    expect(compared.map(({ id }) => id).toSorted()).toEqual([
      'kerman-toll',
      'koh-e-sabz-casualties',
      'officer-shot',
      'rask-attacks',
      'saravan-casualties',
    ]);
    ledger.change({ grouping: 'event' });
    expect(ledger.groups.every(({ figures }) => figures.length === 0)).toBe(true);
  });

  it('knows the sources of a claim', () => {
    for (const claim of data.claims) {
      expect(ledger.sourcesOf(claim).map(({ id }) => id)).toEqual(claim.sources);
    }
  });
});

describe('a link', () => {
  const link = 'place=koh-e-sabz&kind=distance&sort=date';

  it('is taken over and written again', () => {
    expect(ledger.apply(`#${link}`).issues).toEqual([]);
    expect(ledger.count).toBeGreaterThan(1);
    expect(ledger.count).toBeLessThan(10);
    expect(ledger.text).toBe(link);
    ledger.apply('#group=none&units=imperial');
    expect(ledger.text).toBe('group=none&units=imperial');
    expect(ledger.groups).toHaveLength(1);
  });

  it('that is a bare anchor changes nothing', () => {
    ledger.apply(`#${link}`);
    expect(ledger.apply('#kerman-toll')).toMatchObject({ isView: false, anchor: 'kerman-toll' });
    expect(ledger.text).toBe(link);
  });

  it('with a value that the case does not have gives an issue, and the rest works', () => {
    const { issues } = ledger.apply('#place=atlantis&kind=distance');
    expect(issues).toEqual([{ key: 'place', reason: 'unknown-value' }]);
    expect(ledger.text).toBe('kind=distance');
  });
});

describe('search', () => {
  it('follows the typing after a pause', () => {
    ledger.type('سبز');
    ledger.type('سبزکوہ');
    expect([ledger.typed, ledger.view.search]).toEqual(['سبزکوہ', '']);
    vi.runAllTimers();
    expect(ledger.view.search).toBe('سبزکوہ');
    expect(ledger.count).toBeLessThan(data.claims.length);
    expect(ledger.count).toBeGreaterThan(20);
  });

  it('is done at once where the reader is', () => {
    ledger.type('panjgur');
    ledger.search();
    expect(ledger.view.search).toBe('panjgur');
  });

  it('that was only typed is dropped by a reset', () => {
    ledger.type('panjgur');
    ledger.reset();
    vi.runAllTimers();
    expect([ledger.typed, ledger.isDefault]).toEqual(['', true]);
  });

  it('that was only typed gives way to a link', () => {
    ledger.type('panjgur');
    ledger.apply('#kind=distance');
    vi.runAllTimers();
    expect([ledger.typed, ledger.text]).toEqual(['', 'kind=distance']);
  });

  it('narrows what the filters offer', () => {
    ledger.change({ search: 'panjgur' });
    const offered = [...ledger.counts.kind.values()].reduce((sum, count) => sum + count, 0);
    expect(offered).toBe(ledger.count);
  });
});

it('groups have ids of their own, which no topic has', () => {
  const topics = new Set(data.topics.map(({ value }) => value));
  for (const grouping of ['event', 'place', 'none'] as const) {
    ledger.change({ grouping });
    const groupIds = ledger.groups.map(({ id }) => id);
    expect(new Set(groupIds).size).toBe(groupIds.length);
    expect(groupIds.filter((id) => topics.has(id))).toEqual([]);
  }
});

describe('a list of thousands', () => {
  const copies = Array.from({ length: 2000 }, (_, index) => ({
    ...data.claims[index % data.claims.length]!,
    id: `claim-${index}`,
  }));
  const drawn = () => ledger.drawn.reduce((sum, { claims }) => sum + claims.length, 0);

  it('is whole at first, and drawn in steps after a change', () => {
    ledger = new Ledger({ ...data, claims: copies }, new Dashboard());
    expect([drawn(), ledger.undrawn]).toEqual([2000, 0]);
    ledger.reset();
    expect(ledger.undrawn, 'nothing was to be reset').toBe(0);
    ledger.change({ sort: 'date' });
    expect(drawn()).toBeLessThan(500);
    expect(drawn() + ledger.undrawn).toBe(2000);
    for (let step = 0; ledger.undrawn > 0 && step < 100; step += 1) ledger.drawMore();
    expect(drawn()).toBe(2000);
    expect(ledger.drawn).toEqual(ledger.groups);
  });

  it('is drawn at once where something in it must be there', () => {
    ledger = new Ledger({ ...data, claims: copies }, new Dashboard());
    ledger.change({ grouping: 'event' });
    ledger.drawAll();
    expect(ledger.undrawn).toBe(0);
  });
});
