import { polygon, simplify } from '@turf/turf';
import type { Position } from './position.ts';

/** Metres in a degree of latitude, rounded down, so that the tolerance is never exceeded. */
export const SIMPLIFIED_METRES_PER_DEGREE = 111_700;

/**
 * A ring with fewer positions that stays within a tolerance of the given one (Douglas and Peucker 1973,
 * on the plane of longitude and latitude: stricter along parallels than asked for).
 *
 * @throws Error when the ring is not closed or encloses nothing.
 */
export function simplifyRing(ring: readonly Position[], toleranceMetres: number): Position[] {
  const feature = polygon([ring.map(([longitude, latitude]) => [longitude, latitude])]);
  const simplified = simplify(feature, {
    tolerance: toleranceMetres / SIMPLIFIED_METRES_PER_DEGREE,
    highQuality: true,
  });
  return (simplified.geometry.coordinates[0] ?? []).map(
    ([longitude = NaN, latitude = NaN]) => [longitude, latitude] as const,
  );
}
