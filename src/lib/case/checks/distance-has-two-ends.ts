import type { Claim } from '../model.ts';
import type { Check } from './check.ts';

/** A place's distance is counted from something else than itself; the border's length from nothing. */
export const distanceHasTwoEnds: Check<Claim> = ({ figure }) => {
  if (figure?.kind !== 'distance') return [];
  const field = 'figure.from';
  const { subject, from } = figure;
  if (subject.kind === 'border-length') {
    return from === null ? [] : [{ field, message: 'must be null for the length of the border' }];
  }
  if (from === null)
    return [{ field, message: 'is missing: the distance is counted from nothing' }];
  if (from.kind === 'border' || from.place !== subject.place) return [];
  return [{ field, message: `"${from.place}" is the very place whose distance is claimed` }];
};
