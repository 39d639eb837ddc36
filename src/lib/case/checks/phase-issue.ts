import type { CaseInfo } from '../model.ts';
import type { Phase } from '../schema/common.ts';
import type { FieldIssue } from './check.ts';

/** What is wrong with a phase beside a day, `YYYY-MM-DD`; days in this form sort as text. */
export function phaseIssue(phase: Phase, day: string, info: CaseInfo | null): FieldIssue[] {
  if (info === null || (phase === 'after') === day > info.reportDate) return [];
  const side = day > info.reportDate ? 'comes after' : 'does not come after';
  return [
    { field: 'phase', message: `"${phase}", but ${day} ${side} the report of ${info.reportDate}` },
  ];
}
