import type { Article, ArticleStep } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { CaseInfo } from './schema/case-file.ts';
import type { CaseEvent } from './schema/event.ts';
import type { Place } from './schema/place.ts';
import type { Source } from './schema/source.ts';

export type { Article, ArticleStep, Claim, CaseInfo, CaseEvent, Place, Source };

/** A whole case as the app uses it. Plain data: it can be stored, posted to a worker and compared. */
export interface Case {
  readonly info: CaseInfo;
  readonly places: readonly Place[];
  readonly events: readonly CaseEvent[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** The report that the case starts from, in steps; null where the case has none of that. */
  readonly article: Article | null;
}

/** One thing wrong with a record, said so that its author can mend it. */
export interface Issue {
  /** File inside the case folder. */
  readonly file: string;
  /** Id of the record, or its number from 0 where it has none. */
  readonly record: string;
  /** Path of the field, for instance `location.position.1`. */
  readonly field: string;
  readonly message: string;
}
