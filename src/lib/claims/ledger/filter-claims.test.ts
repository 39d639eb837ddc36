import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { claimValues } from './claim-values.ts';
import { filterClaims, type LedgerFilter } from './filter-claims.ts';
import type { Claim } from '#lib/case/model.ts';
import { readWindowEnd, readWindowStart } from '#lib/case/story/window-text.ts';
import { wholeStory } from '#lib/case/story/story-query.ts';
import { anyClaims, anyLedgerView, someEvents, someRanks } from './ledger.arbitrary.ts';
import { chosenValue, defaultLedgerView, facets } from './ledger-view.ts';
import { sortClaims } from './sort-claims.ts';

const { claims } = sarhadCase;
const none = { chosen: {}, story: wholeStory };
const eventOf = (id: string) => sarhadCase.events.find((event) => event.id === id);
const filterAll = (all: readonly Claim[], filter: LedgerFilter) =>
  filterClaims(all, filter, (id) => someEvents.find((event) => event.id === id));
const inDays = (from: string | null, to: string | null): LedgerFilter => ({
  ...none,
  story: {
    ...wholeStory,
    window: {
      startMs: from === null ? null : readWindowStart(from),
      endMs: to === null ? null : readWindowEnd(to),
    },
  },
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('filterClaims', () => {
  it('keeps everything while nothing is asked for', () => {
    expect(filterClaims(claims, defaultLedgerView, eventOf)).toEqual(claims);
  });

  it('keeps claims about a place among others', () => {
    const found = filterClaims(claims, { ...none, chosen: { place: 'panjgur' } }, eventOf);
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ places }) => places.includes('panjgur'))).toBe(true);
    expect(found.some(({ places }) => places.length > 1)).toBe(true);
  });

  it('keeps only what meets all filters at once', () => {
    const chosen = { place: 'koh-e-sabz', kind: 'distance', language: 'en' };
    const found = filterClaims(claims, { ...none, chosen }, eventOf);
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
    const found = filterClaims(claims, inDays('2024-01-04', '2024-01-06'), eventOf);
    expect(new Set(found.map(({ date }) => date))).toEqual(
      new Set(['2024-01-04', '2024-01-05', '2024-01-06']),
    );
    for (const limit of [inDays('0001-01-01', null), inDays(null, '9998-12-31')]) {
      expect(filterClaims(claims, limit, eventOf)).toEqual(
        claims.filter(({ date }) => date !== null),
      );
    }
  });

  it('finds nothing for a value that nobody has', () => {
    expect(filterClaims(claims, { ...none, chosen: { event: 'none' } }, eventOf)).toEqual([]);
  });
});

describe('properties', () => {
  it('what is shown is part of what there is, in its order, and meets the filter', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, (all, view) => {
        const found = filterAll(all, view);
        expect(all.filter((claim) => found.includes(claim))).toEqual(found);
        for (const claim of found) {
          for (const facet of facets) {
            const value = chosenValue(view, facet);
            if (value !== undefined) expect(claimValues(claim, facet)).toContain(value);
          }
        }
      }),
    );
  });

  it('filters commute with each other, and filtering twice is filtering once', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, anyLedgerView, (all, one, other) => {
        const oneFirst = filterAll(filterAll(all, one), other);
        expect(oneFirst).toEqual(filterAll(filterAll(all, other), one));
        expect(filterAll(oneFirst, one)).toEqual(oneFirst);
      }),
    );
  });

  it('filtering commutes with sorting', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, (all, view) => {
        expect(filterAll(sortClaims(all, view.sort, someRanks), view)).toEqual(
          sortClaims(filterAll(all, view), view.sort, someRanks),
        );
      }),
    );
  });
});
