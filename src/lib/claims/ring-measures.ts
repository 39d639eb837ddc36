import { ringAreaSquareMetres } from '#lib/geo/ring-area.ts';
import type { Position } from '#lib/geo/position.ts';

/** An area with holes, its size on WGS 84 and the point it would balance on. */
export interface MeasuredPolygon {
  /** Outer ring counter-clockwise, then the holes clockwise; first positions repeated last. */
  readonly rings: readonly (readonly Position[])[];
  readonly areaSquareMetres: number;
  readonly centroid: Position;
}

/** Sorts rings into polygons, largest first: each clockwise ring is a hole of the ring that holds it. */
export function polygonsOfRings(rings: readonly (readonly Position[])[]): MeasuredPolygon[] {
  const measured = rings.map((ring) => ({ ring, area: ringAreaSquareMetres(ring) }));
  const holes = measured.filter(({ area }) => area < 0);
  return measured
    .filter(({ area }) => area > 0)
    .map(({ ring, area }) => {
      const inner = holes.filter((hole) =>
        hole.ring.every((position) => ringHolds(ring, position)),
      );
      return {
        rings: [ring, ...inner.map((hole) => hole.ring)],
        areaSquareMetres: inner.reduce((sum, hole) => sum + hole.area, area),
        centroid: centroidOf(ring),
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
 * latitude are the plane's axes. For areas up to 100 km across it lies within 100 m of the centroid
 * on the ellipsoid.
 */
function centroidOf(ring: readonly Position[]): Position {
  const toPlane = ([longitude, latitude]: Position) =>
    [longitude, Math.sin((latitude * Math.PI) / 180)] as const;
  const [originX, originY] = toPlane(ring[0] ?? [NaN, NaN]);
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = toPlane(ring[i - 1] ?? [NaN, NaN]).map(
      (v, axis) => v - (axis ? originY : originX),
    ) as [number, number];
    const [bx, by] = toPlane(ring[i] ?? [NaN, NaN]).map(
      (v, axis) => v - (axis ? originY : originX),
    ) as [number, number];
    const cross = ax * by - bx * ay;
    twiceArea += cross;
    sumX += (ax + bx) * cross;
    sumY += (ay + by) * cross;
  }
  const sine = originY + sumY / (3 * twiceArea);
  return [originX + sumX / (3 * twiceArea), (Math.asin(sine) * 180) / Math.PI];
}
