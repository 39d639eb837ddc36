import type { Check, CaseIndex } from '../checks/check.ts';
import type { Issue } from '../model.ts';

/** Sets aside the records that break a rule, with an issue for each rule broken. */
export function runChecks<Item extends { id: string }>(
  file: string,
  records: readonly Item[],
  checks: readonly Check<Item>[],
  index: CaseIndex,
): { kept: readonly Item[]; issues: readonly Issue[] } {
  const kept: Item[] = [];
  const issues: Issue[] = [];
  for (const record of records) {
    const found = checks.flatMap((check) => check(record, index));
    if (found.length === 0) kept.push(record);
    issues.push(...found.map((issue) => ({ file, record: record.id, ...issue })));
  }
  return { kept, issues };
}
