import fc from 'fast-check';
import { claimKinds, claimStatuses } from '#lib/case/kinds.ts';
import type { Claim } from '#lib/case/model.ts';
import type { StoryEvent } from '#lib/case/story/meets-story.ts';
import { anyStoryOf } from '#lib/case/story/story.arbitrary.ts';
import type { FacetRanks } from './sort-claims.ts';
import { ownFacets, ledgerGroupings, ledgerSorts, type LedgerView } from './ledger-view.ts';

/** Few values, so that claims and filters meet. */
export const someValues = {
  event: ['strike', 'meeting'],
  place: ['hill', 'town', 'river'],
  kind: claimKinds.slice(0, 3),
  speaker: ['A minister', 'An official, not named', '100 % & #1'],
  outlet: ['Paper', 'وکالة'],
  status: claimStatuses.slice(0, 3),
  language: ['en', 'fa'],
} as const;

export const someActors = ['An army', 'A group'] as const;

export const someEvents: readonly StoryEvent[] = someValues.event.map((id, index) => ({
  id,
  kind: index === 0 ? 'strike' : 'statement',
  phase: 'article',
  actors: someActors.slice(index),
  time: {
    start: '2024-01-16T17:00:00+05:00',
    end: '2024-01-16T19:00:00+05:00',
    precision: 'range',
    zone: 'PKT',
  },
}));

export const someDays = ['2024-01-03', '2024-01-16', '2024-01-17', '2024-02-29'] as const;

const anyCount = fc.option(
  fc.tuple(fc.nat(300), fc.option(fc.nat(20))).map(([atLeast, more]) => ({
    atLeast,
    atMost: more === null ? null : atLeast + more,
    wording: 'some',
  })),
  { nil: undefined },
);

const anyFigure = fc
  .record({ killed: anyCount, injured: anyCount, withdrawn: fc.boolean() })
  .map(({ killed, injured, withdrawn }) => ({
    kind: 'casualties' as const,
    ...(killed === undefined ? {} : { killed }),
    ...(injured === undefined ? {} : { injured }),
    withdrawn,
  }));

const anyClaim: fc.Arbitrary<Omit<Claim, 'id'>> = fc
  .record({
    kind: fc.constantFrom(...someValues.kind),
    status: fc.constantFrom(...someValues.status),
    phase: fc.constantFrom('before' as const, 'article' as const, 'after' as const),
    event: fc.option(fc.constantFrom(...someValues.event)),
    places: fc.subarray([...someValues.place]),
    speaker: fc.constantFrom(...someValues.speaker),
    outlet: fc.constantFrom(...someValues.outlet),
    date: fc.option(fc.constantFrom(...someDays)),
    language: fc.constantFrom(...someValues.language),
    statement: fc.constantFrom('Two were killed.', 'It lies 50 km from the border.'),
    topic: fc.constantFrom('toll', 'distance'),
    figure: anyFigure,
  })
  .map(({ figure, ...claim }) => ({
    ...claim,
    sources: ['paper'],
    credibility: 6,
    ...(claim.kind === 'casualties' ? { figure } : {}),
  }));

/** Claims of a case, each with an id of its own. */
export const anyClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(anyClaim, { maxLength: 30 })
  .map((claims) => claims.map((claim, index) => ({ id: `claim-${index}`, ...claim })));

const anyChosen = fc
  .record(
    Object.fromEntries(
      ownFacets.map((facet) => [facet, fc.constantFrom<string>(...someValues[facet])]),
    ),
    { requiredKeys: [] },
  )
  .map((chosen): LedgerView['chosen'] => ({ ...chosen }));

export const anyLedgerView: fc.Arbitrary<LedgerView> = fc.record({
  search: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 40 })),
  chosen: anyChosen,
  story: anyStoryOf({ statuses: someValues.status, actors: someActors }),
  sort: fc.constantFrom(...ledgerSorts),
  grouping: fc.constantFrom(...ledgerGroupings),
});

const ranksOf = (values: readonly string[]) => new Map(values.map((value, rank) => [value, rank]));

export const someRanks: FacetRanks = {
  speaker: ranksOf(someValues.speaker),
  outlet: ranksOf(someValues.outlet),
  status: ranksOf(someValues.status),
  language: ranksOf(someValues.language),
};
