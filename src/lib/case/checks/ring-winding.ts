import type { Place } from '../model.ts';
import type { Check } from './check.ts';

/** Twice the area, in square degrees, by the shoelace formula; positive where counter-clockwise. */
function signedDoubleArea(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

/** An outer ring runs counter-clockwise (RFC 7946, section 3.1.6) and encloses something. */
export const ringWinding: Check<Place> = ({ location }) => {
  if (location.kind !== 'area') return [];
  const field = 'location.ring';
  const area = signedDoubleArea(location.ring);
  if (area > 0) return [];
  return [{ field, message: area < 0 ? 'must run counter-clockwise' : 'encloses no area' }];
};
