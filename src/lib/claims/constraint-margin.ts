import { borderDistance } from '#lib/geo/border-distance.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import type { DistanceConstraint } from './constraint.ts';

/**
 * By how many metres a position meets a constraint: how far it may move in any direction and still
 * meet it. Negative where it does not. Moving a position by x metres never changes the margin by more
 * than x, since distances to a point or a line never do.
 */
export function constraintMarginMetres(constraint: DistanceConstraint, position: Position): number {
  const metres = signedMetres(constraint, position);
  return Math.min(metres - constraint.lowMetres, constraint.highMetres - metres);
}

/** Distance as the constraint counts it; negative across the border from the side it asks for. */
function signedMetres(constraint: DistanceConstraint, position: Position): number {
  if (constraint.kind === 'place') return geodesicMetres(constraint.position, position);
  const { wgs84Metres, side } = borderDistance(constraint.index, position);
  const across = constraint.side !== null && side !== 'on' && side !== constraint.side;
  return across ? -wgs84Metres : wgs84Metres;
}
