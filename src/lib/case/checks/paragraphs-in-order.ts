import type { ArticleStep } from '../model.ts';
import type { Check } from './check.ts';

/** Steps follow the report: none goes back behind a paragraph that an earlier one has reached. */
export const paragraphsInOrder: Check<ArticleStep> = ({ id, paragraph }, { steps }) => {
  let reached = 0;
  for (const step of steps.values()) {
    if (step.id === id) break;
    reached = Math.max(reached, step.paragraph);
  }
  if (paragraph >= reached) return [];
  return [{ field: 'paragraph', message: `${paragraph} comes after paragraph ${reached}` }];
};
