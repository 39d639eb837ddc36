import { lineString, simplify } from '@turf/turf';
import { SIMPLIFIED_METRES_PER_DEGREE } from './simplify-ring.ts';
import type { Position } from './position.ts';

/** A line with fewer positions that stays within a tolerance of the given one; see `simplifyRing`. */
export function simplifyLine(line: readonly Position[], toleranceMetres: number): Position[] {
  const feature = lineString(line.map(([longitude, latitude]) => [longitude, latitude]));
  const simplified = simplify(feature, {
    tolerance: toleranceMetres / SIMPLIFIED_METRES_PER_DEGREE,
    highQuality: true,
  });
  return simplified.geometry.coordinates.map(
    ([longitude = NaN, latitude = NaN]) => [longitude, latitude] as const,
  );
}
