import type { Issue } from '#lib/case/model.ts';

/** Something wrong with a file below `geodata/`; empty `record` and `field` mean the file as a whole. */
export type Problem = Issue;

export const fileProblem = (file: string, message: string): Problem => ({
  file,
  record: '',
  field: '',
  message,
});

/** One line for people and editors: `file: record › field: message`, without the parts that are empty. */
export function problemLine({ file, record, field, message }: Problem): string {
  const where = [record, field].filter((part) => part !== '').join(' › ');
  return [file, where, message].filter((part) => part !== '').join(': ');
}
