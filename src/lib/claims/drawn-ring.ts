import { polylineLengthMetres } from '#lib/geo/polyline-length.ts';
import type { Position } from '#lib/geo/position.ts';
import { simplifyRing } from '#lib/geo/simplify-ring.ts';

/** Outlines of patches keep this to themselves: less than a pixel at any zoom they are looked at. */
const FINEST_METRES = 20;
/** Leaves the rest of 100 m to what is computed. */
const COARSEST_METRES = 60;
const VERTICES_WANTED = 4000;

// Five decimals are about a metre.
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/**
 * A computed ring with no more positions than a map or a file needs: within 20 m of the given one, or
 * up to 60 m where it is hundreds of kilometres long.
 */
export function drawnRing(ring: readonly Position[]): Position[] {
  const wanted = polylineLengthMetres(ring) / VERTICES_WANTED;
  const within = Math.min(COARSEST_METRES, Math.max(FINEST_METRES, wanted));
  return simplifyRing(ring, within).map(([x, y]) => [round(x), round(y)] as const);
}
