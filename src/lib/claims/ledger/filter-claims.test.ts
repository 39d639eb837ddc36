import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { claimValues } from './claim-values.ts';
import { filterClaims } from './filter-claims.ts';
import { anyClaims, anyLedgerView, someRanks } from './ledger.arbitrary.ts';
import { defaultLedgerView, facets } from './ledger-view.ts';
import { sortClaims } from './sort-claims.ts';

const { claims } = sarhadCase;
const none = { chosen: {}, from: null, to: null };
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('filterClaims', () => {
  it('keeps everything while nothing is asked for', () => {
    expect(filterClaims(claims, defaultLedgerView)).toEqual(claims);
  });

  it('keeps claims about a place among others', () => {
    const found = filterClaims(claims, { ...none, chosen: { place: 'panjgur' } });
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ places }) => places.includes('panjgur'))).toBe(true);
    expect(found.some(({ places }) => places.length > 1)).toBe(true);
  });

  it('keeps only what meets all filters at once', () => {
    const chosen = { place: 'koh-e-sabz', kind: 'distance', language: 'en' };
    const found = filterClaims(claims, { ...none, chosen });
    expect(ids(found)).toEqual(
      ids(
        claims.filter(
          ({ places, kind, language }) =>
            places.includes('koh-e-sabz') && kind === 'distance' && language === 'en',
        ),
      ),
    );
    expect(found.length).toBeGreaterThan(1);
  });

  it('takes the first and the last day in, and leaves undated claims out', () => {
    const found = filterClaims(claims, { ...none, from: '2024-01-04', to: '2024-01-06' });
    expect(new Set(found.map(({ date }) => date))).toEqual(
      new Set(['2024-01-04', '2024-01-05', '2024-01-06']),
    );
    for (const limit of [{ from: '0001-01-01' }, { to: '9999-12-31' }]) {
      expect(filterClaims(claims, { ...none, ...limit })).toEqual(
        claims.filter(({ date }) => date !== null),
      );
    }
  });

  it('finds nothing for a value that nobody has', () => {
    expect(filterClaims(claims, { ...none, chosen: { event: 'none' } })).toEqual([]);
  });
});

describe('properties', () => {
  it('what is shown is part of what there is, in its order, and meets the filter', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, (all, view) => {
        const found = filterClaims(all, view);
        expect(all.filter((claim) => found.includes(claim))).toEqual(found);
        for (const claim of found) {
          for (const facet of facets) {
            const value = view.chosen[facet];
            if (value !== undefined) expect(claimValues(claim, facet)).toContain(value);
          }
        }
      }),
    );
  });

  it('filters commute with each other, and filtering twice is filtering once', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, anyLedgerView, (all, one, other) => {
        const oneFirst = filterClaims(filterClaims(all, one), other);
        expect(oneFirst).toEqual(filterClaims(filterClaims(all, other), one));
        expect(filterClaims(oneFirst, one)).toEqual(oneFirst);
      }),
    );
  });

  it('filtering commutes with sorting', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, (all, view) => {
        expect(filterClaims(sortClaims(all, view.sort, someRanks), view)).toEqual(
          sortClaims(filterClaims(all, view), view.sort, someRanks),
        );
      }),
    );
  });
});
