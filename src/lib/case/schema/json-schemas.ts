import { z } from 'zod';
import { caseFiles } from './case-file.ts';

type CaseFile = keyof typeof caseFiles;

const descriptions: Readonly<Record<CaseFile, string>> = {
  'case.json': 'What the case is, which border it measures on and how the map opens.',
  'places.json': 'Places of the case, with how well their position is known; some have none.',
  'events.json': 'What happened, when, where, and according to whom.',
  'claims.json': 'Who said what about an event or a place; conflicting claims stand side by side.',
  'sources.json': 'Pages and datasets that the case rests on.',
  'article.json':
    'The report that the case starts from, step by step in our own words. A case may do without it.',
};

/** A JSON Schema of draft 2020-12, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of each file of a case folder, by the name under which it is published. They describe what a
 * newsroom writes; rules that need two fields or two records are not in them, `parseCase` has those.
 */
export function caseJsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const names = Object.keys(caseFiles) as CaseFile[];
  return Object.fromEntries(
    names.map((file): [string, JsonSchema] => {
      const part = file.replace(/\.json$/, '');
      const { $schema, ...schema } = z.toJSONSchema(caseFiles[file], { io: 'input' });
      return [
        `${part}.schema.json`,
        {
          $schema,
          $id: `urn:sarhad:case:${part}`,
          title: `Sarhad case file: ${file}`,
          description: descriptions[file],
          ...schema,
        },
      ];
    }),
  );
}

/** The text of a schema file: same schema, same bytes. */
export const jsonSchemaText = (schema: JsonSchema): string =>
  `${JSON.stringify(schema, null, 2)}\n`;
