import { storyFilterCount, wholeStory, type StoryQuery } from '#lib/case/story/story-query.ts';

/** What the ledger can be filtered by besides search: one value each. */
export const facets = [
  'event',
  'place',
  'kind',
  'speaker',
  'outlet',
  'status',
  'language',
] as const;

/** `case` is the order of the file. Claims without a date stand last in both orders of date. */
export const ledgerSorts = [
  'case',
  'date',
  'date-newest',
  'speaker',
  'outlet',
  'status',
  'language',
] as const;

export const ledgerGroupings = ['topic', 'event', 'place', 'none'] as const;

export type Facet = (typeof facets)[number];
/** Facets that are the ledger’s own; the status belongs to the story. */
export type OwnFacet = Exclude<Facet, 'status'>;
export const ownFacets = facets.filter((facet): facet is OwnFacet => facet !== 'status');
export type LedgerSort = (typeof ledgerSorts)[number];
export type LedgerGrouping = (typeof ledgerGroupings)[number];

/** Which claims the ledger shows, and how: the part of the page that a link carries. */
export interface LedgerView {
  readonly search: string;
  /** Facets without a value are not filtered by. */
  readonly chosen: { readonly [Key in OwnFacet]?: string | undefined };
  /** What map, timeline and ledger are filtered by alike. */
  readonly story: StoryQuery;
  readonly sort: LedgerSort;
  readonly grouping: LedgerGrouping;
}

/** The whole ledger as it is prerendered. */
export const defaultLedgerView: LedgerView = {
  search: '',
  chosen: {},
  story: wholeStory,
  sort: 'case',
  grouping: 'topic',
};

/** Number of filters that are set, search not among them. */
export const filterCount = ({ chosen, story }: LedgerView): number =>
  ownFacets.filter((facet) => chosen[facet] !== undefined).length + storyFilterCount(story);

/** The value that a facet is filtered by, if any. */
export const chosenValue = (
  { chosen, story }: Pick<LedgerView, 'chosen' | 'story'>,
  facet: Facet,
): string | undefined => (facet === 'status' ? (story.status ?? undefined) : chosen[facet]);
