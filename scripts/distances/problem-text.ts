import type { ImportIssue } from '../../src/lib/importer/import-issue.ts';

type Problem = Pick<ImportIssue, 'line' | 'reason' | 'text'> & { readonly column?: string | null };

/** A sentence on what is wrong with a list or a row of it. The catalogue is loaded only where something is. */
export async function problemText({ line, column = null, reason, text }: Problem): Promise<string> {
  const { importProblemText } = await import('../../src/lib/i18n/import-problem.ts');
  return importProblemText({ line, record: null, field: column, reason, text });
}
