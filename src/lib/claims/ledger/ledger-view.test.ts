import { expect, it } from 'vitest';
import { defaultLedgerView, filterCount } from './ledger-view.ts';

it('counts the filters that are set, each day by itself', () => {
  expect(filterCount({ ...defaultLedgerView, search: 'x', sort: 'date' })).toBe(0);
  const chosen = { place: 'panjgur', kind: undefined, status: 'official' };
  expect(filterCount({ ...defaultLedgerView, chosen, from: '2024-01-16' })).toBe(3);
  expect(filterCount({ ...defaultLedgerView, from: '2024-01-16', to: '2024-01-16' })).toBe(2);
});
