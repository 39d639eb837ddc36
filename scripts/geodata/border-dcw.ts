import type { Position } from '#lib/geo/position.ts';
import { gmtCoast } from './gmt.ts';

/** The vertex of Iran's outline next to the point where Iran, Afghanistan and Pakistan meet. */
const tripoint: Position = [60.8783656709, 29.861812597];

/** The vertex of Iran's outline where the land border ends and the coast begins. */
const coast: Position = [61.6102421918, 25.1949748813];

function indexOf(ring: readonly Position[], wanted: Position): number {
  const index = ring.findIndex(
    ([longitude, latitude]) =>
      Math.abs(longitude - wanted[0]) < 1e-9 && Math.abs(latitude - wanted[1]) < 1e-9,
  );
  if (index < 0) throw new Error(`The DCW outline of Iran has no vertex at ${wanted.join(' ')}.`);
  return index;
}

/**
 * The border of the Digital Chart of the World as GMT packs it: the part of Iran's outline from tripoint
 * to coast. Pakistan's outline runs beside it at up to 30 m, as each is rounded on its own.
 */
export function dcwBorder(): Position[] {
  const rings = gmtCoast(['-EIR']).map(({ positions }) => positions);
  const mainland = rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest));
  return mainland.slice(indexOf(mainland, tripoint), indexOf(mainland, coast) + 1);
}
