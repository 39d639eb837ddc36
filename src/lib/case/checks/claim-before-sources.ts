import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** A claim was made on the day of its last source or before; sources without a date prove nothing. */
export const claimBeforeSources: Check<Claim> = ({ date, sources }, index) => {
  const dates = sources.map((id) => index.sources.get(id)?.date ?? null);
  if (date === null || dates.includes(null)) return [];
  const last = dates.toSorted().at(-1) ?? date;
  if (date <= last) return [];
  return [{ field: 'date', message: `${date} comes after its last source, of ${last}` }];
};
