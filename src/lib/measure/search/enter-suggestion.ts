import { searchFoldName } from '#lib/case/search-fold.ts';
import type { PointSuggestion } from './point-suggestion.ts';

/**
 * What Enter takes while none of the suggestions is active: the only one, or the first where it is exactly what
 * was typed; null where the reader has to choose.
 */
export function enterSuggestion(
  query: string,
  suggestions: readonly PointSuggestion[],
): PointSuggestion | null {
  const [first, second] = suggestions;
  if (first === undefined || query.trim() === '') return null;
  return second === undefined || isExact(query, first) ? first : null;
}

function isExact(query: string, suggestion: PointSuggestion): boolean {
  if (suggestion.kind === 'position') return true;
  const name = suggestion.kind === 'event' ? suggestion.event.title : suggestion.matched;
  return searchFoldName(name) === searchFoldName(query);
}
