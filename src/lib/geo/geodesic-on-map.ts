import { radiansPerDegree } from './angles.ts';
import type { CurvePoint, MapCurve } from './drawn-curve.ts';
import { mercatorNorthing } from './web-mercator.ts';
import { geodesicMask, wgs84Flattening, type GeodesicLine } from './wgs84.ts';

/** A geodesic as Web Mercator draws it. It is counted by its arc on the auxiliary sphere, in degrees from its start. */
export interface GeodesicOnMap {
  readonly curve: MapCurve;
  readonly length: number;
  /** From where to where it is on the map, in its own order; none when it is all beyond the map's edge. */
  readonly drawnStretches: readonly (readonly [start: number, end: number])[];
}

/**
 * Web Mercator is conformal on a sphere, but what it draws is WGS 84, which adds up to 2.1 % to the
 * curvature of a geodesic: 1 / (1 - e²) for the scale along the meridian, 2 e² for its change.
 */
export const ELLIPSOID_MARGIN = 1.03;

/**
 * How Web Mercator draws a geodesic. With the azimuth α, at latitude φ, it turns there by sin α sin φ
 * on each radian of its drawn length: straight along meridians and the equator, and the more
 * the nearer to its highest latitude.
 */
export function geodesicOnMap(line: GeodesicLine): GeodesicOnMap {
  // Karney 2013, equations 5, 10 and 11: the line's azimuth where it crosses the equator (α0), and
  // the arc from there to its start.
  const beta = Math.atan((1 - wgs84Flattening) * Math.tan(line.lat1 * radiansPerDegree));
  const clairaut = Math.abs(line.salp1) * Math.cos(beta);
  const steepness = Math.hypot(line.calp1, line.salp1 * Math.sin(beta));
  const startArc = Math.atan2(Math.sin(beta), line.calp1 * Math.cos(beta));
  const topCurvature = steepness / Math.hypot(steepness, (1 - wgs84Flattening) * clairaut);
  const quarterTurns = (at: number) =>
    Math.floor((startArc + at * radiansPerDegree) / Math.PI - 0.5);

  const pointAt = (at: number): CurvePoint => {
    const { lon2 = NaN, lat2 = NaN } = line.ArcPosition(at, geodesicMask.unrolled);
    const tangent = Math.tan(lat2 * radiansPerDegree);
    const sine = tangent / Math.hypot(1, tangent);
    return {
      at,
      position: [lon2, lat2],
      east: lon2 * radiansPerDegree,
      north: mercatorNorthing(tangent),
      // Clairaut: sin α is sin α0 over the cosine of the reduced latitude.
      curvature: clairaut * Math.abs(sine) * Math.hypot(1, (1 - wgs84Flattening) * tangent),
    };
  };
  const sharpestBetween = (start: CurvePoint, end: CurvePoint): number => {
    const overTop = quarterTurns(start.at) !== quarterTurns(end.at);
    return ELLIPSOID_MARGIN * (overTop ? topCurvature : Math.max(start.curvature, end.curvature));
  };
  return {
    curve: { pointAt, sharpestBetween },
    length: line.a13,
    drawnStretches: stretchesOnMap(steepness, startArc, line.a13),
  };
}

/** The reduced latitude β of a point is known from its arc σ from the equator: sin β = cos α0 sin σ. */
function stretchesOnMap(
  steepness: number,
  startArc: number,
  length: number,
): (readonly [number, number])[] {
  // The map's edge has tan φ = sinh π.
  const edgeTangent = (1 - wgs84Flattening) * Math.sinh(Math.PI);
  const edgeSine = edgeTangent / Math.hypot(1, edgeTangent);
  if (steepness <= edgeSine) return length >= 0 ? [[0, length]] : [];
  const reach = Math.asin(edgeSine / steepness);
  // The start is within half a turn of a northward crossing of the equator, the end within a whole one.
  return [-1, 0, 1, 2]
    .map((crossing): readonly [number, number] => {
      const middle = crossing * Math.PI - startArc;
      return [
        Math.max(0, (middle - reach) / radiansPerDegree),
        Math.min(length, (middle + reach) / radiansPerDegree),
      ];
    })
    .filter(([start, end]) => start < end);
}
