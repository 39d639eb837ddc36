import type { Claim, Source } from '#lib/case/model.ts';
import type { Verdict } from '../claim-test.ts';
import type { StoryEvent } from '#lib/case/story/meets-story.ts';
import type { Choice, LedgerChoices } from './choices.ts';

/** All that the ledger shows, searches and offers to filter by, in the language of the page. */
export interface LedgerData {
  /** In the order of the case. */
  readonly claims: readonly Claim[];
  /** What they are about, as far as they are filtered by it. */
  readonly events: readonly StoryEvent[];
  /** All that the events name, in the order of the alphabet. */
  readonly actors: readonly string[];
  /** Day of the base report, `YYYY-MM-DD`. */
  readonly reportDate: string;
  /** Those that the claims name. */
  readonly sources: readonly Source[];
  readonly topics: readonly Choice[];
  /** What measurements say of the claims that give a distance, by id. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly choices: LedgerChoices;
  /** Every spelling of every place, in every language, by id. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
}
