import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';

/** Bounds of a distance, in metres on WGS 84; the upper one may be Infinity. */
export interface DistanceBounds {
  readonly lowMetres: number;
  readonly highMetres: number;
}

/**
 * What a distance claim demands of a position: to be between two distances of a place, or of the
 * border on one of its sides.
 */
export type DistanceConstraint =
  | (DistanceBounds & { readonly kind: 'place'; readonly position: Position })
  | (DistanceBounds & {
      readonly kind: 'border';
      readonly index: BorderIndex;
      /** Side of the border, seen along the line's direction; null where either will do. */
      readonly side: 'left' | 'right' | null;
    });
