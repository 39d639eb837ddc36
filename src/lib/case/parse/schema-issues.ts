import type { z } from 'zod';
import type { Issue } from '../model.ts';

/** What a schema found wrong with a record, one issue for each field. */
export function schemaIssues(file: string, record: string, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        record,
        field: [...path, key].join('.'),
        message: 'is not a field of this record',
      }));
    }
    return [{ file, record, field: path.join('.'), message: plainMessage(issue.message) }];
  });
}

function plainMessage(message: string): string {
  if (message.endsWith('received undefined')) return 'is missing';
  return message.replace(/^Invalid input: /, '');
}
