import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** A distance claim has a distance, and no claim has a figure of another kind than its own. */
export const figureFitsKind: Check<Claim> = ({ kind, figure }) => {
  if (kind === 'distance' && figure === undefined) {
    return [{ field: 'figure', message: 'is missing from a distance claim' }];
  }
  if (figure === undefined || figure.kind === kind) return [];
  return [{ field: 'figure.kind', message: `"${figure.kind}" in a claim of kind "${kind}"` }];
};
