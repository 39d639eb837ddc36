import type { Case } from '#lib/case/model.ts';
import type { Problem } from './problem.ts';

/** The border that a case measures on is one of the registry's. */
export function checkMeasuredBorder(
  path: string,
  { info }: Pick<Case, 'info'>,
  borderIds: readonly string[],
): readonly Problem[] {
  if (borderIds.includes(info.measuredBorder)) return [];
  return [
    {
      file: `${path}/case.json`,
      record: '',
      field: 'measuredBorder',
      message: `"${info.measuredBorder}" is not in borders.json; there is ${borderIds.join(', ')}`,
    },
  ];
}
