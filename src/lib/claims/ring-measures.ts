import { ringAreaSquareMetres } from '#lib/geo/ring-area.ts';
import type { Position } from '#lib/geo/position.ts';

/** An area with holes, its size on WGS 84 and the point it would balance on. */
export interface MeasuredPolygon {
  /** Outer ring counter-clockwise, then the holes clockwise; first positions repeated last. */
  readonly rings: readonly (readonly Position[])[];
  readonly areaSquareMetres: number;
  readonly centroid: Position;
}

/**
 * Sorts rings into polygons, largest first: each clockwise ring is a hole of the smallest ring that
 * holds it, since an island in a hole may have holes of its own. Rings that enclose nothing are left out.
 */
export function polygonsOfRings(rings: readonly (readonly Position[])[]): MeasuredPolygon[] {
  const measured = rings.map((ring) => ({ ring, area: ringAreaSquareMetres(ring) }));
  const outers = measured
    .filter(({ area }) => area > 0)
    .toSorted((a, b) => a.area - b.area)
    .map((outer) => ({ ...outer, holes: [] as typeof measured }));
  for (const hole of measured.filter(({ area }) => area < 0)) {
    const owner = outers.find(({ ring }) =>
      hole.ring.every((position) => ringHolds(ring, position)),
    );
    owner?.holes.push(hole);
  }
  return outers
    .map(({ ring, area, holes }) => {
      const all = [ring, ...holes.map((hole) => hole.ring)];
      return {
        rings: all,
        areaSquareMetres: holes.reduce((sum, hole) => sum + hole.area, area),
        centroid: centroidOf(all),
      };
    })
    .toSorted((a, b) => b.areaSquareMetres - a.areaSquareMetres);
}

/** Even-odd rule on the plane of longitude and latitude; good for rings of a few hundred kilometres. */
export function ringHolds(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [NaN, NaN];
    const [bx, by] = ring[i] ?? [NaN, NaN];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}

/**
 * Centroid in the cylindrical equal-area projection (Lambert 1772), where longitude and the sine of
 * latitude are the plane's axes; holes, which run clockwise, count against it. For areas up to 100 km
 * across it lies within 100 m of the centroid on the ellipsoid.
 */
function centroidOf(rings: readonly (readonly Position[])[]): Position {
  const [originLongitude, originLatitude] = rings[0]?.[0] ?? [NaN, NaN];
  const originSine = sineOfDegrees(originLatitude);
  // Counted from one of the positions, so that the products of small areas keep their digits.
  const toPlane = ([longitude, latitude]: Position): readonly [number, number] => [
    longitude - originLongitude,
    sineOfDegrees(latitude) - originSine,
  ];
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = toPlane(ring[i - 1] ?? [NaN, NaN]);
      const [bx, by] = toPlane(ring[i] ?? [NaN, NaN]);
      const cross = ax * by - bx * ay;
      twiceArea += cross;
      sumX += (ax + bx) * cross;
      sumY += (ay + by) * cross;
    }
  }
  const sine = originSine + sumY / (3 * twiceArea);
  return [originLongitude + sumX / (3 * twiceArea), (Math.asin(sine) * 180) / Math.PI];
}

const sineOfDegrees = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
