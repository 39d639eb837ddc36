import type { Case, Issue } from '#lib/case/model.ts';
import { parseCase } from '#lib/case/parse-case.ts';

const texts = import.meta.glob<string>('/geodata/cases/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * The one case this site shows: the folder named by the environment variable `CASE`, or the only one
 * there is.
 */
function readCase(): { case: Case; issues: readonly Issue[] } {
  const wanted = process.env.CASE;
  const slugs = [...new Set(Object.keys(texts).map((path) => path.split('/').at(-2) ?? ''))];
  const slug = wanted ?? slugs[0];
  if (slug === undefined || !slugs.includes(slug)) {
    throw new Error(
      `No case folder named ${String(slug)} in geodata/cases; there is ${slugs.join(', ')}.`,
    );
  }
  const files: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(texts)) {
    if (path.split('/').at(-2) !== slug) continue;
    files[path.split('/').at(-1) ?? path] = parseJson(text);
  }
  return parseCase(files);
}

/** A file that is no JSON reaches the reader as undefined, which it reports by the file's name. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const { case: theCase, issues: caseIssues } = readCase();
