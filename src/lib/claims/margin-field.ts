import {
  gaussLatitudeSine,
  gaussLongitudeRadians,
  gaussSphere,
  toGaussSphere,
  type GaussSphere,
} from '#lib/geo/gauss-sphere.ts';
import type { Position } from '#lib/geo/position.ts';
import { writeUnitVector } from '#lib/geo/unit-vector.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import type { Constraint, DistanceBounds } from './constraint.ts';
import type { Lattice } from './lattice.ts';

/** Constraints that count from the same place, line or area, so that the distance is measured once. */
interface AnchoredConstraints {
  readonly anchor: Anchor;
  /** Bounds of each, and its number among all. */
  readonly bounds: readonly (DistanceBounds & { readonly at: number })[];
}

/**
 * By how many metres the points of a lattice meet each of some constraints: how far one may move from
 * there in any direction and still meet it; negative where it is not met. Moving by x metres never
 * changes a margin by more than x, but for a jump where the sides of a line meet beyond its ends.
 *
 * Distances are those on WGS 84 to the point nearest there, by way of a Gauss sphere: within one part in
 * 10⁶ of GeographicLib's up to 3° of latitude from the lattice's middle.
 */
export class MarginField {
  readonly #sphere: GaussSphere;
  readonly #count: number;
  readonly #anchored: readonly AnchoredConstraints[];
  readonly #cosLongitude: Float64Array;
  readonly #sinLongitude: Float64Array;
  readonly #sinLatitude: Float64Array;
  readonly #cosLatitude: Float64Array;

  constructor(lattice: Lattice, constraints: readonly Constraint[]) {
    const { columns, rows, west, south, longitudeStep, latitudeStep } = lattice;
    // Whole degrees, so that a line laid on the sphere serves the next lattice too.
    const centre: Position = [
      Math.round(west + (longitudeStep * columns) / 2),
      Math.round(south + (latitudeStep * rows) / 2),
    ];
    const sphere = gaussSphere(centre);
    this.#sphere = sphere;
    this.#count = constraints.length;
    this.#anchored = groupByAnchor(constraints, centre);
    // Middles of cells count too, so there are two points to a cell each way.
    const points = (cells: number, value: (cell: number) => number) =>
      Float64Array.from({ length: 2 * cells + 1 }, (_, point) => value(point / 2));
    const longitudes = points(columns, (column) =>
      gaussLongitudeRadians(sphere, west + column * longitudeStep),
    );
    this.#cosLongitude = longitudes.map(Math.cos);
    this.#sinLongitude = longitudes.map(Math.sin);
    this.#sinLatitude = points(rows, (row) =>
      gaussLatitudeSine(sphere, south + row * latitudeStep),
    );
    this.#cosLatitude = this.#sinLatitude.map((sine) => Math.sqrt(1 - sine * sine));
  }

  /**
   * The least margin of all constraints at a corner or a middle of a cell. What is below `enoughMetres`
   * need not be exact, only below: then no more is measured.
   */
  leastMetres(column: number, row: number, enoughMetres = -Infinity): number {
    const cosLatitude = this.#cosLatitude[2 * row] as number;
    const x = cosLatitude * (this.#cosLongitude[2 * column] as number);
    const y = cosLatitude * (this.#sinLongitude[2 * column] as number);
    const z = this.#sinLatitude[2 * row] as number;
    let least = Infinity;
    for (const { anchor, bounds } of this.#anchored) {
      const slack = anchor.slackMetres(x, y, z);
      if (slack < Infinity) {
        const last = leastOf(bounds, anchor.lastMetres);
        if (last - slack >= least) continue;
        if (last + slack < enoughMetres) return last + slack;
      }
      least = Math.min(least, leastOf(bounds, anchor.signedMetres(x, y, z)));
      if (least < enoughMetres) return least;
    }
    return least;
  }

  /** Writes the margin of each constraint at a corner or a middle of a cell, in their order. */
  writeMargins(column: number, row: number, margins: Float64Array): void {
    const cosLatitude = this.#cosLatitude[2 * row] as number;
    const x = cosLatitude * (this.#cosLongitude[2 * column] as number);
    const y = cosLatitude * (this.#sinLongitude[2 * column] as number);
    const z = this.#sinLatitude[2 * row] as number;
    for (const { anchor, bounds } of this.#anchored) {
      const metres = anchor.signedMetres(x, y, z);
      for (const { lowMetres, highMetres, at } of bounds) {
        margins[at] = Math.min(metres - lowMetres, highMetres - metres);
      }
    }
  }

  /**
   * By how many metres any position lies beyond the lower end and short of the upper end of each
   * constraint, in turns and in their order; negative where it does not.
   */
  endsMetres(position: Position): Float64Array {
    const vector = new Float64Array(3);
    writeUnitVector(...toGaussSphere(this.#sphere, position), vector, 0);
    const [x = NaN, y = NaN, z = NaN] = vector;
    const ends = new Float64Array(2 * this.#count);
    for (const { anchor, bounds } of this.#anchored) {
      const metres = anchor.signedMetres(x, y, z);
      for (const { lowMetres, highMetres, at } of bounds) {
        ends[2 * at] = metres - lowMetres;
        ends[2 * at + 1] = highMetres - metres;
      }
    }
    return ends;
  }
}

function leastOf(bounds: readonly DistanceBounds[], metres: number): number {
  let least = Infinity;
  for (const { lowMetres, highMetres } of bounds) {
    least = Math.min(least, metres - lowMetres, highMetres - metres);
  }
  return least;
}

/** The places first: they cost least. */
function groupByAnchor(
  constraints: readonly Constraint[],
  centre: Position,
): AnchoredConstraints[] {
  const groups: { constraint: Constraint; bounds: (DistanceBounds & { at: number })[] }[] = [];
  constraints.forEach((constraint, at) => {
    const { lowMetres, highMetres } =
      constraint.kind === 'area' ? { lowMetres: 0, highMetres: Infinity } : constraint;
    const group = groups.find((each) => hasSameAnchor(each.constraint, constraint));
    if (group === undefined) groups.push({ constraint, bounds: [{ lowMetres, highMetres, at }] });
    else group.bounds.push({ lowMetres, highMetres, at });
  });
  return groups
    .toSorted(
      (a, b) => Number(a.constraint.kind !== 'place') - Number(b.constraint.kind !== 'place'),
    )
    .map(({ constraint, bounds }) => ({ anchor: anchorOf(constraint, centre), bounds }));
}

function hasSameAnchor(a: Constraint, b: Constraint): boolean {
  if (a.kind === 'place') return b.kind === 'place' && a.position.join() === b.position.join();
  if (b.kind === 'place' || a.index !== b.index || a.kind !== b.kind) return false;
  return a.kind === 'area' || (b.kind === 'line' && a.side === b.side);
}
