import type { Position } from '#lib/geo/position.ts';
import { boundaryCells } from './boundary-cells.ts';
import type { DistanceConstraint } from './constraint.ts';
import { constraintMarginMetres } from './constraint-margin.ts';
import { contourRings } from './contour-rings.ts';
import { latticeAround, latticePosition } from './lattice.ts';
import { polygonsOfRings, type MeasuredPolygon } from './ring-measures.ts';

/** Cell size at which boundaries, and the corners where two curves meet, lie within 100 m of the true ones. */
const CELL_METRES = 130;

/**
 * The areas where all constraints hold at once, largest first; empty where they hold nowhere.
 * Boundaries lie within 100 m of the true curves on WGS 84, and areas narrower than 130 m may be
 * missed. At least one constraint must be a distance from a place with an upper end, which bounds the
 * search.
 *
 * @throws RangeError when none is, or when the smallest of them reaches beyond 85° of latitude.
 */
export function candidateAreas(constraints: readonly DistanceConstraint[]): MeasuredPolygon[] {
  const disc = smallestDisc(constraints);
  if (!(disc.radiusMetres > 0)) return [];
  const lattice = latticeAround(disc.centre, disc.radiusMetres + 4 * CELL_METRES, CELL_METRES);
  const known = new Map<number, number>();
  const margin = (column: number, row: number): number => {
    // Corners and middles of cells lie on a lattice twice as fine.
    const key = 2 * row * (2 * lattice.size + 1) + 2 * column;
    const before = known.get(key);
    if (before !== undefined) return before;
    const position = latticePosition(lattice, column, row);
    const metres = Math.min(
      ...constraints.map((constraint) => constraintMarginMetres(constraint, position)),
    );
    known.set(key, metres);
    return metres;
  };
  return polygonsOfRings(contourRings(lattice, boundaryCells(lattice, margin), margin));
}

function smallestDisc(constraints: readonly DistanceConstraint[]): {
  centre: Position;
  radiusMetres: number;
} {
  const discs = constraints.flatMap((constraint) =>
    constraint.kind === 'place' && constraint.highMetres < Infinity
      ? [{ centre: constraint.position, radiusMetres: constraint.highMetres }]
      : [],
  );
  const [smallest] = discs.toSorted((a, b) => a.radiusMetres - b.radiusMetres);
  if (smallest === undefined) {
    throw new RangeError(
      'Candidate areas need a distance from a place with an upper end, got none.',
    );
  }
  return smallest;
}
