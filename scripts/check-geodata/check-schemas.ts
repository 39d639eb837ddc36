import { caseJsonSchemas, jsonSchemaText } from '#lib/case/schema/json-schemas.ts';
import { fileProblem, type Problem } from './problem.ts';

/** Compares the published JSON Schemas, given as texts by name, with what the code makes of its own. */
export function checkSchemas(
  path: string,
  published: Readonly<Record<string, string>>,
): readonly Problem[] {
  const schemas = caseJsonSchemas();
  const stale = Object.entries(schemas)
    .filter(([name, schema]) => published[name] !== jsonSchemaText(schema))
    .map(([name]) => {
      const state = Object.hasOwn(published, name) ? 'is out of date' : 'is missing';
      return fileProblem(`${path}/${name}`, `${state}: run npm run build:schema`);
    });
  const strangers = Object.keys(published)
    .filter((name) => name.endsWith('.json') && !Object.hasOwn(schemas, name))
    .map((name) => fileProblem(`${path}/${name}`, 'belongs to no file of a case'));
  return [...stale, ...strangers];
}
