import type { Place } from '../model.ts';
import type { Check } from './check.ts';

/** A place is `unlocated` in its precision if and only if it has no position. */
export const precisionFitsLocation: Check<Place> = ({ location, precision }) => {
  const field = 'precision';
  if (location.kind === 'unlocated' && precision !== 'unlocated') {
    return [{ field, message: `"${precision}" needs a position, and there is none` }];
  }
  if (location.kind !== 'unlocated' && precision === 'unlocated') {
    return [{ field, message: `"unlocated" contradicts the ${location.kind} that is given` }];
  }
  return [];
};
