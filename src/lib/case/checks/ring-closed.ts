import type { Place } from '../model.ts';
import type { Check } from './check.ts';

/** The last position of a ring repeats the first (RFC 7946, section 3.1.6). */
export const ringClosed: Check<Place> = ({ location }) => {
  if (location.kind !== 'area') return [];
  const [first, last] = [location.ring[0], location.ring.at(-1)];
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return [];
  return [{ field: 'location.ring', message: 'the last position must repeat the first' }];
};
