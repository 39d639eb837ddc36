import { radiansPerDegree } from './angles.ts';
import type { Position } from './position.ts';
import { wgs84EquatorialRadiusMetres, wgs84Flattening } from './wgs84.ts';

const eccentricitySquared = wgs84Flattening * (2 - wgs84Flattening);
const eccentricity = Math.sqrt(eccentricitySquared);
const polarRadiusSquared = (wgs84EquatorialRadiusMetres * (1 - wgs84Flattening)) ** 2;

/** A small figure's size and the point it would balance on. */
export interface PlaneMeasures {
  /** Positive for rings that run counter-clockwise. */
  readonly areaSquareMetres: number;
  readonly centroid: Position;
}

/**
 * Area and centroid of closed rings on WGS 84, holes clockwise, in the cylindrical equal-area
 * projection (Lambert 1772; for the ellipsoid Snyder 1987, equations 3-12 and 10-19), which keeps every
 * area. Edges are straight there: for edges of up to 200 m and figures up to 100 km across the area is
 * that of geodesic edges to one part in 10⁵, and the centroid lies within 100 m of that on the ellipsoid.
 * The first position is repeated last.
 */
export function planeMeasures(rings: readonly (readonly Position[])[]): PlaneMeasures {
  const [originLongitude, originLatitude] = rings[0]?.[0] ?? [NaN, NaN];
  const originHeight = zoneHeight(originLatitude);
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (const ring of rings) {
    // Counted from one of the positions, so that the products of small areas keep their digits.
    let [ax, ay] = [NaN, NaN];
    for (const [longitude, latitude] of ring) {
      const bx = (longitude - originLongitude) * radiansPerDegree;
      const by = zoneHeight(latitude) - originHeight;
      const cross = ax * by - bx * ay;
      if (!Number.isNaN(cross)) {
        twiceArea += cross;
        sumX += (ax + bx) * cross;
        sumY += (ay + by) * cross;
      }
      [ax, ay] = [bx, by];
    }
  }
  return {
    areaSquareMetres: twiceArea / 2,
    centroid: [
      originLongitude + sumX / (3 * twiceArea) / radiansPerDegree,
      zoneLatitude(originHeight + sumY / (3 * twiceArea), originLatitude),
    ],
  };
}

/** Area, in square metres for each radian of longitude, between the equator and a parallel. */
function zoneHeight(latitude: number): number {
  const sine = Math.sin(latitude * radiansPerDegree);
  const ripple = Math.atanh(eccentricity * sine) / eccentricity;
  return (polarRadiusSquared / 2) * (sine / (1 - eccentricitySquared * sine * sine) + ripple);
}

/** The latitude of a zone's height, by Newton's method from a latitude close by. */
function zoneLatitude(height: number, nearLatitude: number): number {
  let latitude = nearLatitude;
  for (let pass = 0; pass < 6; pass += 1) {
    const sine = Math.sin(latitude * radiansPerDegree);
    const cosine = Math.cos(latitude * radiansPerDegree);
    const slope = (polarRadiusSquared * cosine) / (1 - eccentricitySquared * sine * sine) ** 2;
    latitude += (height - zoneHeight(latitude)) / slope / radiansPerDegree;
  }
  return latitude;
}
