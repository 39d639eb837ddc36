import type { ImportProblem } from '../import-issue.ts';
import type { OpenedRows } from './row-source.ts';

/** What comes of a file that cannot be used as a whole. */
export const refused = (reason: ImportProblem, text = ''): OpenedRows => ({
  kind: 'problem',
  problem: { reason, line: null, text },
});
