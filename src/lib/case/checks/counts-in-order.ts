import type { Claim } from '../model.ts';
import type { Check, FieldIssue } from './check.ts';

/** A casualty figure counts somebody, and its upper bound is not below the lower one. */
export const countsInOrder: Check<Claim> = ({ figure }) => {
  if (figure?.kind !== 'casualties') return [];
  if (figure.killed === undefined && figure.injured === undefined) {
    return [{ field: 'figure', message: 'counts neither killed nor injured' }];
  }
  return (['killed', 'injured'] as const).flatMap((part): FieldIssue[] => {
    const count = figure[part];
    if (count === undefined || count.atMost === null) return [];
    if (count.atMost >= count.atLeast) return [];
    const message = `${count.atMost} is below atLeast, ${count.atLeast}`;
    return [{ field: `figure.${part}.atMost`, message }];
  });
};
