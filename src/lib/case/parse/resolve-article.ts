import type { Article, ArticleStep, Issue } from '../model.ts';
import { Linker, target, type DeclaredIds } from './linker.ts';
import { articleFile } from './read-article.ts';
import type { CaseRecords } from './resolve-references.ts';

/**
 * Makes the references of an article lead somewhere: a step drops the ids that lead nowhere. Without its
 * source nobody would know whose words the steps tell, so then there is no article.
 */
export function resolveArticle(
  source: string | null,
  steps: readonly ArticleStep[],
  records: CaseRecords,
  declared: DeclaredIds,
): { article: Article | null; issues: readonly Issue[] } {
  if (source === null) return { article: null, issues: [] };
  const link = new Linker(declared);
  const sources = target('sources.json', records.sources);
  const events = target('events.json', records.events);
  const claims = target('claims.json', records.claims);
  const places = target('places.json', records.places);
  const isSourced = link.leads({ file: articleFile, record: '', field: 'source' }, source, sources);
  const linked = steps.map((step): ArticleStep => ({
    ...step,
    events: link.listed(articleFile, step, 'events', events),
    claims: link.listed(articleFile, step, 'claims', claims),
    places: link.listed(articleFile, step, 'places', places),
  }));
  return { article: isSourced ? { source, steps: linked } : null, issues: link.issues };
}
