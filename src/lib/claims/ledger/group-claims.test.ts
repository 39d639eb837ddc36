import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClaims } from './group-claims.ts';
import { anyClaims } from './ledger.arbitrary.ts';
import { ledgerGroupings } from './ledger-view.ts';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';

const { claims } = sarhadCase;

describe('groupClaims', () => {
  it('by topic follows the order given and leaves no group empty', () => {
    const groups = groupClaims(claims, 'topic', ['border-length', 'unknown', 'kerman-toll']);
    expect(groups.slice(0, 2).map(({ key }) => key)).toEqual(['border-length', 'kerman-toll']);
    expect(groups.map(({ key }) => key)).not.toContain('unknown');
    expect(groups.every((group) => group.claims.length > 0)).toBe(true);
  });

  it('by event puts claims about no event last', () => {
    const last = groupClaims(claims, 'event', []).at(-1);
    expect(last?.key).toBe('');
    expect(last?.claims).toEqual(claims.filter(({ event }) => event === null));
  });

  it('by place puts a claim under each of its places', () => {
    const groups = new Map(
      groupClaims(claims, 'place', []).map((group) => [group.key, group.claims]),
    );
    const claim = claims.find(({ places }) => places.length > 1)!;
    for (const place of claim.places) expect(groups.get(place)).toContain(claim);
  });

  it('ungrouped is one list', () => {
    expect(groupClaims(claims, 'none', [])).toEqual([{ key: '', claims }]);
    expect(groupClaims([], 'none', [])).toEqual([]);
  });

  it('shows every claim, in its order within each group', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom(...ledgerGroupings), (all, grouping) => {
        const groups = groupClaims(all, grouping, ['town', 'strike']);
        expect(new Set(groups.flatMap((group) => group.claims))).toEqual(new Set(all));
        for (const group of groups) {
          expect(group.claims).toEqual(all.filter((claim) => group.claims.includes(claim)));
        }
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });
});
