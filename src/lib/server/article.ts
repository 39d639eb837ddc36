import { sourcesOfStep, subjectOfStep } from '#lib/case/article-steps.ts';
import type { Source } from '#lib/case/model.ts';
import type { StepSummary } from '#lib/case/summary.ts';
import { theCase } from './case-files.ts';

/** The report that the case starts from, as the page leads through it; null where the case does not. */
export function articleSummary(): { source: Source; steps: readonly StepSummary[] } | null {
  const { article, claims, sources } = theCase;
  const source = sources.find(({ id }) => id === article?.source);
  if (article === null || source === undefined) return null;
  const steps = article.steps.map((step): StepSummary => ({
    id: step.id,
    paragraph: step.paragraph,
    title: step.title,
    text: step.text,
    ...subjectOfStep(theCase, step),
    claims: step.claims.flatMap((wanted) =>
      claims
        .filter(({ id }) => id === wanted)
        .map(({ id, statement, speaker }) => ({ id, statement, speaker })),
    ),
    sources: sourcesOfStep(theCase, step),
  }));
  return { source, steps };
}
