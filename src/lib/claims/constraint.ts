import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';

/** Bounds of a distance, in metres on WGS 84; the upper one may be Infinity. */
export interface DistanceBounds {
  readonly lowMetres: number;
  readonly highMetres: number;
}

/** To be between two distances of a place. */
export type PlaceConstraint = DistanceBounds & {
  readonly kind: 'place';
  readonly position: Position;
};

/** To be between two distances of a line. */
export type LineConstraint = DistanceBounds & {
  readonly kind: 'line';
  readonly index: BorderIndex;
  /** Side of the line, seen along its direction; null where either will do. */
  readonly side: 'left' | 'right' | null;
};

/** To be inside a closed ring that runs counter-clockwise. */
export interface AreaConstraint {
  readonly kind: 'area';
  readonly index: BorderIndex;
}

/** What is demanded of a position. */
export type Constraint = PlaceConstraint | LineConstraint | AreaConstraint;
