import type { Position } from '#lib/geo/position.ts';
import { ringHolds } from './ring-measures.ts';

/**
 * Whether two closed rings overlap, told by their vertices: right where one of them has vertices
 * closer together than the overlap is wide.
 */
export function ringsMeet(a: readonly Position[], b: readonly Position[]): boolean {
  return (
    a.some((position) => ringHolds(b, position)) || b.some((position) => ringHolds(a, position))
  );
}
