import type { z } from 'zod';
import type { Issue } from '../model.ts';
import { schemaIssues } from './schema-issues.ts';

export interface RecordsRead<Item> {
  /** Records that follow the schema, each id once. */
  readonly records: readonly Item[];
  /** Ids of all records in the file, the faulty ones too. */
  readonly declared: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** Reads a file's list of records; what breaks the schema or repeats an id is set aside with an issue. */
export function readRecords<Item>(
  file: string,
  value: unknown,
  schema: z.ZodType<Item>,
): RecordsRead<Item> {
  if (!Array.isArray(value)) {
    const message =
      value === undefined ? 'the file is missing or is not JSON' : 'must be a list of records';
    return {
      records: [],
      declared: new Set(),
      issues: [{ file, record: '', field: '', message }],
    };
  }
  const records: Item[] = [];
  const issues: Issue[] = [];
  const declared = new Set<string>();
  for (const [position, raw] of (value as unknown[]).entries()) {
    const id = idOf(raw);
    const record = id ?? String(position);
    if (id !== undefined && declared.has(id)) {
      issues.push({ file, record, field: 'id', message: `record ${position} repeats this id` });
      continue;
    }
    if (id !== undefined) declared.add(id);
    const result = schema.safeParse(raw);
    if (result.success) records.push(result.data);
    else issues.push(...schemaIssues(file, record, result.error));
  }
  return { records, declared, issues };
}
