import { geodesicInverse } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { sphereDistanceMetres } from '#lib/geo/sphere-distance.ts';
import type { MeasurePoint } from '../model/measurement.ts';
import type { OnBothModels } from './measured.ts';

/** The line from one point of a measurement to the next. */
export interface Leg {
  /** Numbers of its points, from 0. */
  readonly from: number;
  readonly to: number;
  readonly lengthMetres: OnBothModels;
  /** From the first point to the end of this leg. */
  readonly runningMetres: OnBothModels;
  /** WGS 84 bearing at the start, clockwise from north in [0, 360); null between equal positions and along the border. */
  readonly initialBearingDegrees: number | null;
  /** WGS 84 bearing at the end, still going forward; null likewise. */
  readonly finalBearingDegrees: number | null;
  /** Where it follows the border: the positions it passes, ends included. Null for a geodesic. */
  readonly path: readonly Position[] | null;
}

/** The straight line between two points, without what is uncertain about them. */
export interface StraightLine {
  /** Length of the geodesic on WGS 84. */
  readonly wgs84Metres: number;
  /** Length of the great circle on Turf's sphere. */
  readonly sphereMetres: number;
  readonly initialBearingDegrees: number | null;
  readonly finalBearingDegrees: number | null;
}

const measuredLines = new WeakMap<MeasurePoint, { to: MeasurePoint; line: StraightLine }>();

/** Measures the line between two points; the last one from each point is remembered while the point is. */
export function straightLine(from: MeasurePoint, to: MeasurePoint): StraightLine {
  const known = measuredLines.get(from);
  if (known?.to === to) return known.line;
  const { metres, initialBearingDegrees, finalBearingDegrees } = geodesicInverse(
    from.position,
    to.position,
  );
  const hasBearing = metres > 0;
  const line = {
    wgs84Metres: metres,
    sphereMetres: sphereDistanceMetres(from.position, to.position),
    initialBearingDegrees: hasBearing ? initialBearingDegrees : null,
    finalBearingDegrees: hasBearing ? finalBearingDegrees : null,
  };
  measuredLines.set(from, { to, line });
  return line;
}
