import { planeMeasures } from '#lib/geo/equal-area.ts';
import type { Position } from '#lib/geo/position.ts';
import { ringHolds } from './ring-holds.ts';

/** An area with holes, its size on WGS 84 and the point it would balance on. */
export interface MeasuredPolygon {
  /** Outer ring counter-clockwise, then the holes clockwise; first positions repeated last. */
  readonly rings: readonly (readonly Position[])[];
  readonly areaSquareMetres: number;
  readonly centroid: Position;
}

/**
 * Sorts rings into polygons, largest first: each clockwise ring is a hole of the smallest ring that
 * holds it, since an island in a hole may have holes of its own. Rings must not cross, and those that
 * enclose nothing are left out.
 */
export function polygonsOfRings(rings: readonly (readonly Position[])[]): MeasuredPolygon[] {
  const measured = rings.map((ring) => ({ ring, area: planeMeasures([ring]).areaSquareMetres }));
  const outers = measured
    .filter(({ area }) => area > 0)
    .toSorted((a, b) => a.area - b.area)
    .map(({ ring }) => ({ ring, holes: [] as (readonly Position[])[] }));
  for (const hole of measured.filter(({ area }) => area < 0)) {
    const [somewhere] = hole.ring;
    if (somewhere === undefined) continue;
    outers.find(({ ring }) => ringHolds(ring, somewhere))?.holes.push(hole.ring);
  }
  return outers
    .map(({ ring, holes }) => ({ rings: [ring, ...holes], ...planeMeasures([ring, ...holes]) }))
    .toSorted((a, b) => b.areaSquareMetres - a.areaSquareMetres);
}
