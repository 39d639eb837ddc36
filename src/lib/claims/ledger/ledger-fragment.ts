import type { LedgerView } from './ledger-view.ts';

/** A key of others, exactly as it stood in the fragment: it is written back at the end. */
export interface OtherEntry {
  readonly key: string;
  readonly value: string;
}

/** Why a key was not understood. The first of two counts. */
export type LedgerProblem = 'malformed' | 'unknown-value' | 'duplicate-key' | 'too-long';

export interface LedgerIssue {
  /** Empty where the whole fragment is meant. */
  readonly key: string;
  readonly reason: LedgerProblem;
}

/** What a hash fragment says to the ledger. */
export interface LedgerFragment {
  readonly view: LedgerView;
  readonly other: readonly OtherEntry[];
  /** The first piece without a `=`: the id of an element, as in any page. */
  readonly anchor: string | null;
  /** False where it holds no key at all, as in a bare anchor. */
  readonly isView: boolean;
  /** Whether it says anything of the story, which is then kept as it is otherwise. */
  readonly tellsStory: boolean;
  readonly issues: readonly LedgerIssue[];
}

/** More than this is not read: no search is longer. */
export const longestSearch = 200;
