import type { ArticleStep, Issue } from '../model.ts';
import { articleFrameSchema, articleStepSchema } from '../schema/article.ts';
import { readRecords } from './read-records.ts';
import { schemaIssues } from './schema-issues.ts';

export const articleFile = 'article.json';

export interface ArticleRead {
  /** Id of the report's source; null where there is no article. */
  readonly source: string | null;
  readonly steps: readonly ArticleStep[];
  readonly issues: readonly Issue[];
}

/** Reads `article.json`, step by step. */
export function readArticle(value: unknown): ArticleRead {
  if (value === undefined) {
    const message = 'the file is not JSON';
    return {
      source: null,
      steps: [],
      issues: [{ file: articleFile, record: '', field: '', message }],
    };
  }
  const frame = articleFrameSchema.safeParse(value);
  if (!frame.success) {
    return { source: null, steps: [], issues: schemaIssues(articleFile, '', frame.error) };
  }
  const { records, issues } = readRecords(articleFile, frame.data.steps, articleStepSchema);
  return { source: frame.data.source, steps: records, issues };
}

/** What is read where a case has no such file, which is as good. */
export const noArticle: ArticleRead = { source: null, steps: [], issues: [] };
