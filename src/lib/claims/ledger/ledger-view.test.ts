import { expect, it } from 'vitest';
import { wholeStory } from '#lib/case/story/story-query.ts';
import { defaultLedgerView, filterCount } from './ledger-view.ts';

it('counts the filters that are set, a window once', () => {
  expect(filterCount({ ...defaultLedgerView, search: 'x', sort: 'date' })).toBe(0);
  const chosen = { place: 'panjgur', kind: undefined };
  const story = { ...wholeStory, status: 'official', window: { startMs: 0, endMs: 1 } } as const;
  expect(filterCount({ ...defaultLedgerView, chosen, story })).toBe(3);
});
