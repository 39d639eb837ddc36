import { normalBearing } from './angles.ts';
import type { Position } from './position.ts';
import { geodesicMask, wgs84 } from './wgs84.ts';

/** The shortest line between two positions on WGS 84. */
export interface GeodesicInverse {
  /** Length in metres, good to about 15 nanometres. */
  readonly metres: number;
  /** Bearing of the line as it leaves the first position, clockwise from north in [0, 360). */
  readonly initialBearingDegrees: number;
  /** Bearing of the line as it arrives at the second position, still going forward, in [0, 360). */
  readonly finalBearingDegrees: number;
}

/**
 * Solves the inverse geodesic problem on WGS 84 (Karney 2013, GeographicLib).
 *
 * Always has an answer: positions on top of each other are 0 m apart, and between antipodes one of
 * the equally short lines is taken. Any longitude is accepted. A latitude beyond ±90 gives NaN.
 */
export function geodesicInverse(from: Position, to: Position): GeodesicInverse {
  const { s12, azi1, azi2 } = wgs84.Inverse(from[1], from[0], to[1], to[0], geodesicMask.standard);
  return {
    metres: s12 ?? NaN,
    initialBearingDegrees: normalBearing(azi1 ?? NaN),
    finalBearingDegrees: normalBearing(azi2 ?? NaN),
  };
}

/** Length in metres of the shortest line between two positions on WGS 84, good to about 15 nanometres. */
export function geodesicMetres(from: Position, to: Position): number {
  return wgs84.Inverse(from[1], from[0], to[1], to[0], geodesicMask.distance).s12 ?? NaN;
}
