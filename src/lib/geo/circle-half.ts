import { radiansPerDegree } from './angles.ts';
import { drawnCurve, type CurvePoint, type MapCurve } from './drawn-curve.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';
import { mercatorEdgeDegrees, mercatorNorthing } from './web-mercator.ts';
import { geodesicMask, wgs84 } from './wgs84.ts';

/**
 * The half of a geodesic circle east of its centre, from north to south; the other half is its mirror
 * image. Longitudes are counted from the centre's, 0 to 180.
 */
export interface CircleHalf {
  /** The ends, due north and due south of the centre: on its meridian (0) or, beyond a pole, opposite (180). */
  readonly north: Position;
  readonly south: Position;
  /** The part that is on the map, as it is drawn; empty when the circle is all beyond the map's edge. */
  readonly drawn: readonly Position[];
}

/** Steps that a half has at least, so that a small circle is round and a bend between two points is not overlooked. */
const FEWEST_STEPS = 12;

/** WGS 84 in place of a sphere adds this much to the curvature of a circle, by its share and in all (see the tests). */
const ellipsoidMargin = { share: 1.05, radians: 0.01 };

/** Radii are told apart between these angles only: a few micrometres, and 19,000 km, where circles close in on the antipode. */
const angles = { least: 1e-12, most: 3 };

/** @param limit how much a step may bend (see `bendLimit`). */
export function circleHalf(center: Position, radiusMetres: number, limit: number): CircleHalf {
  const curve = circleOnMap(center[1], radiusMetres);
  const [north, south] = [endOf(curve, 0), endOf(curve, 180)];
  const drawn: Position[] = [];
  if (north[1] >= -mercatorEdgeDegrees && south[1] <= mercatorEdgeDegrees) {
    const first = north[1] > mercatorEdgeDegrees ? bearingAt(curve, mercatorEdgeDegrees) : 0;
    const last = south[1] < -mercatorEdgeDegrees ? bearingAt(curve, -mercatorEdgeDegrees) : 180;
    for (let step = 0; step < FEWEST_STEPS; step += 1) {
      const from = first + ((last - first) * step) / FEWEST_STEPS;
      const to = first + ((last - first) * (step + 1)) / FEWEST_STEPS;
      const points = drawnCurve(curve, from, to, limit).map(({ position }) => position);
      drawn.push(...(step === 0 ? points : points.slice(1)));
    }
    if (first === 0) drawn[0] = north;
    if (last === 180) drawn[drawn.length - 1] = south;
  }
  return { north, south, drawn };
}

/**
 * A circle as Web Mercator draws it, counted by the bearing from its centre in degrees. At latitude φ,
 * where the circle's radius ρ (an angle) arrives with azimuth α, it turns by cos φ cot ρ + sin φ cos α on each
 * radian of its drawn length: the circle's own curvature on the sphere, and that of a geodesic along it.
 */
function circleOnMap(latitude: number, radiusMetres: number): MapCurve {
  const angle = Math.max(angles.least, Math.min(radiusMetres / sphereRadiusMetres, angles.most));
  const ownCurvature = Math.cos(angle) / Math.sin(angle);
  const pointAt = (at: number): CurvePoint => {
    const direct = wgs84.Direct(latitude, 0, at, radiusMetres, geodesicMask.unrolled);
    const { lon2 = NaN, lat2 = NaN, azi2 = NaN } = direct;
    const phi = lat2 * radiansPerDegree;
    const curvature =
      Math.cos(phi) * ownCurvature + Math.sin(phi) * Math.cos(azi2 * radiansPerDegree);
    const north = mercatorNorthing(Math.tan(phi));
    return { at, position: [lon2, lat2], east: lon2 * radiansPerDegree, north, curvature };
  };
  const sharpestBetween = (start: CurvePoint, end: CurvePoint): number =>
    ellipsoidMargin.share * Math.max(Math.abs(start.curvature), Math.abs(end.curvature)) +
    ellipsoidMargin.radians;
  return { pointAt, sharpestBetween };
}

/** The end of the half at a bearing of 0 or 180, exactly on a meridian. */
function endOf(curve: MapCurve, bearing: number): Position {
  const [longitude, latitude] = curve.pointAt(bearing).position;
  return [longitude > 90 ? 180 : 0, latitude];
}

/** The bearing where the circle has a latitude: the latitude falls all the way from north to south. */
function bearingAt(curve: MapCurve, latitude: number): number {
  let [low, high] = [0, 180];
  for (let pass = 0; pass < 50; pass += 1) {
    const middle = (low + high) / 2;
    if (curve.pointAt(middle).position[1] > latitude) low = middle;
    else high = middle;
  }
  return high;
}
