import type { CasualtyFigure } from './casualty-figures.ts';

/** Lowest and highest number among reported figures, which says nothing of which is right. */
export interface CountSpan {
  readonly lowest: number;
  readonly highest: number;
  /** True where a figure as high as the highest has no upper bound. */
  readonly isOpen: boolean;
}

/** Span of what was reported of one measure; null where nobody gave a number. */
export function countSpan(
  figures: readonly CasualtyFigure[],
  measure: 'killed' | 'injured',
): CountSpan | null {
  const counts = figures.flatMap((figure) => figure[measure] ?? []);
  if (counts.length === 0) return null;
  const highest = Math.max(...counts.map(({ atLeast, atMost }) => atMost ?? atLeast));
  return {
    lowest: Math.min(...counts.map(({ atLeast }) => atLeast)),
    highest,
    isOpen: counts.some(({ atLeast, atMost }) => atMost === null && atLeast === highest),
  };
}
