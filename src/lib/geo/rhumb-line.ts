import geodesic from 'geographiclib-geodesic';
import { normalBearing, radiansPerDegree } from './angles.ts';
import { isometricRiseRadians } from './isometric-latitude.ts';
import { meridianArcMetres, type Ellipsoid } from './meridian-arc.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';
import { wgs84EquatorialRadiusMetres, wgs84Flattening } from './wgs84.ts';

/** The line of constant bearing between two positions. */
export interface RhumbLine {
  readonly metres: number;
  /** Clockwise from north in [0, 360). */
  readonly bearingDegrees: number;
}

const wgs84: Ellipsoid = {
  equatorialRadiusMetres: wgs84EquatorialRadiusMetres,
  eccentricitySquared: wgs84Flattening * (2 - wgs84Flattening),
};
const sphere: Ellipsoid = { equatorialRadiusMetres: sphereRadiusMetres, eccentricitySquared: 0 };

/**
 * Length and bearing of the rhumb line (loxodrome) on WGS 84, the shorter way round the Earth; between
 * opposite meridians, where both are as long, eastwards. The length is good to about 20 nanometres, and
 * the bearing to a few nanometres across the end.
 *
 * Any longitude is accepted. Positions on top of each other are 0 m apart at bearing 0. Every rhumb line
 * that climbs ends at a pole; from or to a pole the shortest one is taken, the meridian, at bearing 0 or
 * 180. A latitude beyond ±90 gives NaN.
 *
 * Source: Karney 2023, The area of rhumb polygons (arXiv 2303.03219), §2.
 */
export function rhumbLine(from: Position, to: Position): RhumbLine {
  return rhumbLineOn(wgs84, from, to);
}

/** Length and bearing of the rhumb line on Turf's sphere; in all else as `rhumbLine`. */
export function rhumbLineOnSphere(from: Position, to: Position): RhumbLine {
  return rhumbLineOn(sphere, from, to);
}

function rhumbLineOn(earth: Ellipsoid, from: Position, to: Position): RhumbLine {
  const [fromLatitude, toLatitude] = [from[1], to[1]];
  if (!(Math.abs(fromLatitude) <= 90 && Math.abs(toLatitude) <= 90)) {
    return { metres: NaN, bearingDegrees: NaN };
  }
  const arc = meridianArcMetres(earth, fromLatitude, toLatitude);
  if (Math.abs(fromLatitude) === 90 || Math.abs(toLatitude) === 90) {
    return { metres: Math.abs(arc), bearingDegrees: arc < 0 ? 180 : 0 };
  }
  const turn = turnRadians(from[0], to[0]);
  const rise = isometricRiseRadians(fromLatitude, toLatitude, earth.eccentricitySquared);
  const metresPerRadian =
    Math.abs(toLatitude - fromLatitude) < sameLatitudeDegrees
      ? parallelRadiusMetres(earth, fromLatitude)
      : arc / rise;
  return {
    metres: Math.hypot(turn, rise) * metresPerRadian,
    bearingDegrees: normalBearing(Math.atan2(turn, rise) / radiansPerDegree),
  };
}

/** A tenth of a nanometre: below it there may be nothing left to divide by. */
const sameLatitudeDegrees = 1e-15;

function parallelRadiusMetres(
  { equatorialRadiusMetres, eccentricitySquared }: Ellipsoid,
  latitude: number,
): number {
  const sine = Math.sin(latitude * radiansPerDegree);
  const cosine = Math.sin((90 - Math.abs(latitude)) * radiansPerDegree);
  return (equatorialRadiusMetres * cosine) / Math.sqrt(1 - eccentricitySquared * sine * sine);
}

/** The shorter way from one meridian to another in radians, in (-π, π], positive eastwards. */
function turnRadians(fromLongitude: number, toLongitude: number): number {
  // The library's difference keeps the digits that are lost over the antimeridian by subtraction.
  const { d, e } = geodesic.Math.AngDiff(fromLongitude, toLongitude);
  const turn = d + e;
  return (turn === -180 ? 180 : turn) * radiansPerDegree;
}
