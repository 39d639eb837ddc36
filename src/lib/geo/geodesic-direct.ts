import { normalBearing } from './angles.ts';
import type { Position } from './position.ts';
import { geodesicMask, wgs84 } from './wgs84.ts';

/** Where a geodesic ends. */
export interface GeodesicDirect {
  /** End of the line, longitude in [-180, 180]. */
  readonly position: Position;
  /** Bearing of the line as it arrives, still going forward, clockwise from north in [0, 360). */
  readonly finalBearingDegrees: number;
}

/**
 * Solves the direct geodesic problem on WGS 84: the position reached from `from` after `metres`
 * along the geodesic that starts at `bearingDegrees` clockwise from north. Good to about 15
 * nanometres (Karney 2013, GeographicLib). A negative length goes backwards.
 */
export function geodesicDirect(
  from: Position,
  bearingDegrees: number,
  metres: number,
): GeodesicDirect {
  const { lon2, lat2, azi2 } = wgs84.Direct(
    from[1],
    from[0],
    bearingDegrees,
    metres,
    geodesicMask.standard,
  );
  return {
    position: [lon2 ?? NaN, lat2 ?? NaN],
    finalBearingDegrees: normalBearing(azi2 ?? NaN),
  };
}
