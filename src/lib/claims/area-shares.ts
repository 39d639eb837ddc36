import type { Position } from '#lib/geo/position.ts';
import { ringHolds } from './ring-holds.ts';
import type { MeasuredPolygon } from './ring-measures.ts';

/**
 * The share of each area that lies inside a ring, from 0 to 1. The parts inside are only worked out where
 * an area lies across the ring's line.
 *
 * @param partsInside the polygons of all areas cut with the ring.
 */
export function areaShares(
  areas: readonly MeasuredPolygon[],
  ring: readonly Position[],
  partsInside: () => readonly MeasuredPolygon[],
): number[] {
  const plain = areas.map((area) => plainShare(area, ring));
  if (!plain.includes(null)) return plain.map((share) => share ?? 0);
  const inside = areas.map(() => 0);
  for (const part of partsInside()) {
    const owner = nearestArea(part, areas);
    inside[owner] = (inside[owner] ?? 0) + part.areaSquareMetres;
  }
  return areas.map(
    ({ areaSquareMetres }, i) => plain[i] ?? Math.min(1, (inside[i] ?? 0) / areaSquareMetres),
  );
}

/** 1 or 0 where the area lies wholly on one side of the ring's line, null where it lies across. */
function plainShare({ rings: [outer = []] }: MeasuredPolygon, ring: readonly Position[]) {
  if (ring.some((position) => ringHolds(outer, position))) return null;
  const inside = outer.filter((position) => ringHolds(ring, position)).length;
  if (inside === 0) return 0;
  return inside === outer.length ? 1 : null;
}

/**
 * Number of the area that a part was cut from: of all areas its outline comes nearest to the part, since
 * whatever leads from the part to another one crosses it.
 */
function nearestArea({ rings: [outer = []] }: MeasuredPolygon, areas: readonly MeasuredPolygon[]) {
  const squares = areas.map(({ rings }) => leastSquare(outer, rings.flat()));
  return squares.indexOf(Math.min(...squares));
}

/** Square of the least distance between positions of two lines, on the plane of degrees. */
function leastSquare(a: readonly Position[], b: readonly Position[]): number {
  const narrowing = Math.cos(((a[0]?.[1] ?? 0) * Math.PI) / 180) ** 2;
  let least = Infinity;
  for (const [x, y] of a) {
    for (const [otherX, otherY] of b) {
      least = Math.min(least, narrowing * (x - otherX) ** 2 + (y - otherY) ** 2);
    }
  }
  return least;
}
