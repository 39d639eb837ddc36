import type { Case } from '#lib/case/model.ts';
import { parseCase } from '#lib/case/parse-case.ts';
import { readJsonText } from './json-text.ts';
import { fileProblem, type Problem } from './problem.ts';

export interface CaseFolderCheck {
  readonly case: Case;
  readonly problems: readonly Problem[];
}

/** Checks the files of a case folder, given as texts by name; `path` stands before the names. */
export function checkCaseFolder(
  path: string,
  texts: Readonly<Record<string, string>>,
): CaseFolderCheck {
  const values: Record<string, unknown> = {};
  const broken: Problem[] = [];
  for (const [name, text] of Object.entries(texts)) {
    if (!name.endsWith('.json')) continue;
    const read = readJsonText(text);
    if (read.kind === 'value') values[name] = read.value;
    else broken.push(fileProblem(`${path}/${name}:${read.line}`, read.message));
  }
  const { case: theCase, issues } = parseCase(values);
  const brokenNames = new Set(Object.keys(texts).filter((name) => !Object.hasOwn(values, name)));
  const told = issues.filter(({ file, record }) => record !== '' || !brokenNames.has(file));
  const licence = Object.hasOwn(texts, 'LICENSE.md')
    ? []
    : [fileProblem(`${path}/LICENSE.md`, 'is missing: under which terms may the case be used?')];
  return {
    case: theCase,
    problems: [
      ...broken,
      ...told.map((issue) => ({ ...issue, file: `${path}/${issue.file}` })),
      ...licence,
    ],
  };
}
