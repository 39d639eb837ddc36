import {
  claimChecks,
  eventChecks,
  infoChecks,
  placeChecks,
  sourceChecks,
  stepChecks,
} from './checks/all-checks.ts';
import { indexCase } from './checks/check.ts';
import type { Case, Issue } from './model.ts';
import { articleFile, noArticle, readArticle } from './parse/read-article.ts';
import { readInfo, standInInfo } from './parse/read-info.ts';
import { readRecords } from './parse/read-records.ts';
import { resolveArticle } from './parse/resolve-article.ts';
import { resolveReferences } from './parse/resolve-references.ts';
import { runChecks } from './parse/run-checks.ts';
import { caseFiles } from './schema/case-file.ts';

/**
 * Reads the parsed JSON files of a case folder, by file name; `undefined` stands for a file that is missing
 * or is not JSON. Never throws: a record that breaks its schema, a rule or its references is set aside with
 * an issue that names file, record and field, and the rest remain. Every id in the case that comes back
 * leads to a record of it, except `info.reportSource` where an issue says so. `article.json` may be missing.
 */
export function parseCase(files: Readonly<Record<string, unknown>>): {
  case: Case;
  issues: readonly Issue[];
} {
  const content = (name: string): unknown => (Object.hasOwn(files, name) ? files[name] : undefined);
  const strangers = Object.keys(files)
    .filter((name) => !Object.hasOwn(caseFiles, name))
    .map((name) => ({ file: name, record: '', field: '', message: 'is not a file of a case' }));

  const info = readInfo(content('case.json'));
  const read = {
    places: readRecords('places.json', content('places.json'), caseFiles['places.json'].element),
    events: readRecords('events.json', content('events.json'), caseFiles['events.json'].element),
    claims: readRecords('claims.json', content('claims.json'), caseFiles['claims.json'].element),
    sources: readRecords(
      'sources.json',
      content('sources.json'),
      caseFiles['sources.json'].element,
    ),
  };

  const article = Object.hasOwn(files, articleFile) ? readArticle(files[articleFile]) : noArticle;

  const index = indexCase(
    info.info,
    {
      places: read.places.records,
      events: read.events.records,
      claims: read.claims.records,
      sources: read.sources.records,
    },
    article.steps,
  );
  const infos = info.info === null ? [] : [info.info];
  const checked = {
    info: runChecks('case.json', infos, infoChecks, index),
    places: runChecks('places.json', read.places.records, placeChecks, index),
    events: runChecks('events.json', read.events.records, eventChecks, index),
    claims: runChecks('claims.json', read.claims.records, claimChecks, index),
    sources: runChecks('sources.json', read.sources.records, sourceChecks, index),
    steps: runChecks(articleFile, article.steps, stepChecks, index),
  };

  const keptInfo = checked.info.kept[0] ?? null;
  const declared = {
    'places.json': read.places.declared,
    'events.json': read.events.declared,
    'claims.json': read.claims.declared,
    'sources.json': read.sources.declared,
  };
  const resolved = resolveReferences(
    keptInfo,
    {
      places: checked.places.kept,
      events: checked.events.kept,
      claims: checked.claims.kept,
      sources: checked.sources.kept,
    },
    declared,
  );
  const resolvedArticle = resolveArticle(
    article.source,
    checked.steps.kept,
    resolved.records,
    declared,
  );

  return {
    case: { info: keptInfo ?? standInInfo, ...resolved.records, article: resolvedArticle.article },
    issues: [
      ...strangers,
      ...[info, read.places, read.events, read.claims, read.sources, article].flatMap(
        (part) => part.issues,
      ),
      ...Object.values(checked).flatMap((part) => part.issues),
      ...resolved.issues,
      ...resolvedArticle.issues,
    ],
  };
}
