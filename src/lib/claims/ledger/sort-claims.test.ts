import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClaims, someRanks } from './ledger.arbitrary.ts';
import { ledgerSorts } from './ledger-view.ts';
import { sortClaims } from './sort-claims.ts';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';

const { claims } = sarhadCase;

describe('sortClaims', () => {
  it('leaves the order of the case', () => {
    expect(sortClaims(claims, 'case', someRanks)).toBe(claims);
  });

  it.each(['date', 'date-newest'] as const)('by %s puts claims without a date last', (sort) => {
    const dates = sortClaims(claims, sort, someRanks).map(({ date }) => date);
    const dated = dates.filter((date) => date !== null);
    expect(dated.length).toBeLessThan(dates.length);
    expect(dates.slice(0, dated.length)).toEqual(dated);
    const ascending = sort === 'date' ? dated : dated.toReversed();
    expect(ascending).toEqual(ascending.toSorted());
  });

  it('by status, speaker, outlet and language follows the order that people see', () => {
    for (const sort of ['status', 'speaker', 'outlet', 'language'] as const) {
      const order = [...new Set(claims.map((claim) => claim[sort]))].toReversed();
      const ranks = { ...someRanks, [sort]: new Map(order.map((value, rank) => [value, rank])) };
      const sorted = sortClaims(claims, sort, ranks).map((claim) => claim[sort]);
      expect([...new Set(sorted)]).toEqual(order);
    }
  });

  it('loses nothing, and keeps equal claims in the order they came', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...ledgerSorts), (all, sort) => {
        const sorted = sortClaims(all, sort, someRanks);
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
        expect(sortClaims(sorted, sort, someRanks)).toEqual(sorted);
        const key = sort === 'case' ? null : sort === 'date-newest' ? 'date' : sort;
        for (const [index, claim] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next === undefined || key === null || claim[key] !== next[key]) continue;
          expect(all.indexOf(claim)).toBeLessThan(all.indexOf(next));
        }
      }),
    );
  });
});
