import type { ArticleStep, Case, CaseEvent, CaseInfo, Claim, Place, Source } from '../model.ts';

/** What is wrong with one field of a record, as its author would want to read it. */
export interface FieldIssue {
  /** Path of the field in the record, for instance `time.end`. */
  readonly field: string;
  readonly message: string;
}

/** What a check may look up: the records that passed their schema, by id. */
export interface CaseIndex {
  /** Null where `case.json` could not be read. */
  readonly info: CaseInfo | null;
  readonly places: ReadonlyMap<string, Place>;
  readonly events: ReadonlyMap<string, CaseEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of the file. */
  readonly steps: ReadonlyMap<string, ArticleStep>;
}

/**
 * One rule about one record. A check says nothing about references to records that are not in the index:
 * those are told of once, where references are resolved.
 */
export type Check<Item> = (record: Item, index: CaseIndex) => readonly FieldIssue[];

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export function indexCase(
  info: CaseInfo | null,
  records: Pick<Case, 'places' | 'events' | 'claims' | 'sources'>,
  steps: readonly ArticleStep[],
): CaseIndex {
  return {
    info,
    places: byId(records.places),
    events: byId(records.events),
    claims: byId(records.claims),
    sources: byId(records.sources),
    steps: byId(steps),
  };
}
