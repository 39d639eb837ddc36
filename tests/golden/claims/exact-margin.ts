import type { Constraint } from '#lib/claims/constraint.ts';
import { ringHolds } from '#lib/claims/ring-holds.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { geodesicToLineMetres } from './geodesic-to-line.ts';

/** By how many metres a position meets a constraint, measured with GeographicLib; negative where it does not. */
export function exactMarginMetres(constraint: Constraint, position: Position): number {
  if (constraint.kind === 'area') {
    const ring = positionsOf(constraint.index);
    const metres = geodesicToLineMetres(ring, position);
    return ringHolds(ring, position) ? metres : -metres;
  }
  const metres = signedMetres(constraint, position);
  return Math.min(metres - constraint.lowMetres, constraint.highMetres - metres);
}

function signedMetres(
  constraint: Exclude<Constraint, { kind: 'area' }>,
  position: Position,
): number {
  if (constraint.kind === 'place') return geodesicMetres(constraint.position, position);
  const { index, side } = constraint;
  const metres = geodesicToLineMetres(positionsOf(index), position);
  const actual = nearestOnBorder(index, position).side;
  return side === null || actual === 'on' || actual === side ? metres : -metres;
}

const kept = new WeakMap<BorderIndex, Position[]>();

function positionsOf(index: BorderIndex): Position[] {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const positions = Array.from({ length: index.arcCount + 1 }, (_, vertex): Position => [
    index.degrees[2 * vertex] ?? NaN,
    index.degrees[2 * vertex + 1] ?? NaN,
  ]);
  kept.set(index, positions);
  return positions;
}
