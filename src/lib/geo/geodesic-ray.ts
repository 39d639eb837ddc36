import { geodesicMask, wgs84 } from './wgs84.ts';

/** The lines on WGS 84 that leave a position on one bearing, for as long as they are shortest. */
export interface GeodesicRay {
  /** From this length on there is a shorter line, by another bearing. */
  readonly shortestUpToMetres: number;
  /**
   * The reduced length: two lines that leave a hair of an angle apart have drawn apart, after `metres`, by
   * this times the angle in radians (Karney 2013, §3). Good to about a nanometre.
   */
  readonly spreadMetres: (metres: number) => number;
}

export function geodesicRay(latitudeDegrees: number, bearingDegrees: number): GeodesicRay {
  const line = wgs84.DirectLine(
    latitudeDegrees,
    0,
    bearingDegrees,
    0,
    geodesicMask.distance | geodesicMask.reducedLength,
  );
  return {
    // After half a turn on the auxiliary sphere it meets its mirror image (Itoh and Kiyohara 2004).
    shortestUpToMetres: line.ArcPosition(180, geodesicMask.distance).s12 ?? NaN,
    // Lines that are shortest have never met again; below zero is rounding.
    spreadMetres: (metres) =>
      Math.max(0, line.Position(metres, geodesicMask.reducedLength).m12 ?? NaN),
  };
}
