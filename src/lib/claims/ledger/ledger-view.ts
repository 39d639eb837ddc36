/** What the ledger can be filtered by besides search and date: one value each. */
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
export type LedgerSort = (typeof ledgerSorts)[number];
export type LedgerGrouping = (typeof ledgerGroupings)[number];

/** Which claims the ledger shows, and how: the part of the page that a link carries. */
export interface LedgerView {
  readonly search: string;
  /** Facets without a value are not filtered by. */
  readonly chosen: { readonly [Key in Facet]?: string | undefined };
  /** First and last day, `YYYY-MM-DD`; null for no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: LedgerSort;
  readonly grouping: LedgerGrouping;
}

/** The whole ledger as it is prerendered. */
export const defaultLedgerView: LedgerView = {
  search: '',
  chosen: {},
  from: null,
  to: null,
  sort: 'case',
  grouping: 'topic',
};

/** Number of filters that are set, search not among them. */
export const filterCount = ({ chosen, from, to }: LedgerView): number =>
  facets.filter((facet) => chosen[facet] !== undefined).length +
  (from === null ? 0 : 1) +
  (to === null ? 0 : 1);
