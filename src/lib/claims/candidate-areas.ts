import { boundaryCells, type Margin } from './boundary-cells.ts';
import type { Constraint } from './constraint.ts';
import { contourRings } from './contour-rings.ts';
import { latticeOver } from './lattice.ts';
import { MarginField } from './margin-field.ts';
import { polygonsOfRings, type MeasuredPolygon } from './ring-measures.ts';
import { withCorners } from './ring-corners.ts';
import { boundingBox, isEmptyBox } from './search-box.ts';

/** Cell size at which boundaries, and the corners where two curves meet, lie within 100 m of the true ones. */
export const CELL_METRES = 130;

/**
 * The areas where all constraints hold at once, largest first; empty where they hold nowhere. Boundaries
 * lie within 100 m of the true curves on WGS 84, and areas narrower than 130 m may be missed.
 *
 * @throws RangeError when nothing bounds the search: see `isBounded`.
 */
export function candidateAreas(constraints: readonly Constraint[]): MeasuredPolygon[] {
  const box = boundingBox(constraints);
  if (box === null) {
    throw new RangeError(
      'Candidate areas need a constraint that ends somewhere near, and got none.',
    );
  }
  if (isEmptyBox(box)) return [];
  const lattice = latticeOver(box, CELL_METRES);
  const field = new MarginField(lattice, constraints);
  const margin: Margin = (...at) => field.leastMetres(...at);
  const rings = contourRings(lattice, boundaryCells(lattice, margin), margin);
  return polygonsOfRings(rings.map((ring) => withCorners(ring, field)));
}
