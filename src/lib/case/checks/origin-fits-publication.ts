import type { Source } from '../model.ts';
import type { Check } from './check.ts';

/** A republished text names whose it is, and no other text does. */
export const originFitsPublication: Check<Source> = ({ publication, republishedFrom }) => {
  const field = 'republishedFrom';
  if (publication === 'republished') {
    return republishedFrom === undefined
      ? [{ field, message: 'is missing: whose text it is' }]
      : [];
  }
  if (republishedFrom === undefined) return [];
  return [{ field, message: `belongs to a republished text, but this one is "${publication}"` }];
};
