import type { MeasurePoint } from '../model/measurement.ts';
import { geodesicInverse } from '#lib/geo/geodesic-inverse.ts';
import { sphereDistanceMetres } from '#lib/geo/sphere-distance.ts';

/** The line from one point of a measurement to the next. */
export interface Leg {
  /** Length of the geodesic on WGS 84. */
  readonly wgs84Metres: number;
  /** Length of the great circle on Turf's sphere. */
  readonly sphereMetres: number;
  /** Bearing at the start, clockwise from north in [0, 360); null between equal positions. */
  readonly initialBearingDegrees: number | null;
  /** Bearing at the end, still going forward; null between equal positions. */
  readonly finalBearingDegrees: number | null;
  /** Lengths from the first point to the end of this leg. */
  readonly runningWgs84Metres: number;
  readonly runningSphereMetres: number;
}

export interface MeasuredLegs {
  readonly legs: readonly Leg[];
  readonly totalWgs84Metres: number;
  readonly totalSphereMetres: number;
}

/** Measures a line leg by leg: one leg fewer than points, none for fewer than two. */
export function measureLegs(points: readonly MeasurePoint[]): MeasuredLegs {
  const legs: Leg[] = [];
  let totalWgs84Metres = 0;
  let totalSphereMetres = 0;
  let previous: MeasurePoint | undefined;
  for (const point of points) {
    if (previous !== undefined) {
      const geodesic = geodesicInverse(previous.position, point.position);
      const sphereMetres = sphereDistanceMetres(previous.position, point.position);
      totalWgs84Metres += geodesic.metres;
      totalSphereMetres += sphereMetres;
      const hasBearing = geodesic.metres > 0;
      legs.push({
        wgs84Metres: geodesic.metres,
        sphereMetres,
        initialBearingDegrees: hasBearing ? geodesic.initialBearingDegrees : null,
        finalBearingDegrees: hasBearing ? geodesic.finalBearingDegrees : null,
        runningWgs84Metres: totalWgs84Metres,
        runningSphereMetres: totalSphereMetres,
      });
    }
    previous = point;
  }
  return { legs, totalWgs84Metres, totalSphereMetres };
}
