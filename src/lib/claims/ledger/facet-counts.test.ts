import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import type { ClaimStatus } from '#lib/case/kinds.ts';
import { facetCounts } from './facet-counts.ts';
import { filterClaims } from './filter-claims.ts';
import { anyClaims, anyLedgerView, someEvents, someValues } from './ledger.arbitrary.ts';
import { defaultLedgerView, facets } from './ledger-view.ts';

const { claims } = sarhadCase;
const eventOf = (id: string) => sarhadCase.events.find((event) => event.id === id);
const someEventOf = (id: string) => someEvents.find((event) => event.id === id);

describe('facetCounts', () => {
  it('counts each value of the case', () => {
    const counts = facetCounts(claims, defaultLedgerView, eventOf);
    expect(counts.kind.get('distance')).toBe(
      claims.filter(({ kind }) => kind === 'distance').length,
    );
    expect(counts.event.get('kerman-bombings')).toBe(
      claims.filter(({ event }) => event === 'kerman-bombings').length,
    );
    expect([...counts.place.values()].reduce((sum, count) => sum + count, 0)).toBe(
      claims.flatMap(({ places }) => places).length,
    );
    expect(counts.place.has('atlantis')).toBe(false);
  });

  it('of the facet itself does not shrink by its own choice, the others do', () => {
    const view = { ...defaultLedgerView, chosen: { kind: 'distance' } };
    const counts = facetCounts(claims, view, eventOf);
    expect(counts.kind).toEqual(facetCounts(claims, defaultLedgerView, eventOf).kind);
    expect([...counts.status.values()].reduce((sum, count) => sum + count, 0)).toBe(
      counts.kind.get('distance'),
    );
  });

  it('says what choosing a value shows, and misses what shows nothing', () => {
    fc.assert(
      fc.property(anyClaims, anyLedgerView, fc.constantFrom(...facets), (all, view, facet) => {
        const counts = facetCounts(all, view, someEventOf);
        for (const value of someValues[facet]) {
          const chosen = facet === 'status' ? view.chosen : { ...view.chosen, [facet]: value };
          const status = facet === 'status' ? (value as ClaimStatus) : view.story.status;
          const other = { ...view, chosen, story: { ...view.story, status } };
          const shown = filterClaims(all, other, someEventOf).length;
          expect(counts[facet].get(value) ?? 0).toBe(shown);
          expect(counts[facet].has(value)).toBe(shown > 0);
        }
      }),
    );
  });
});
