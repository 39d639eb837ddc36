import type { Position } from '#lib/geo/position.ts';

/** What a point of a measurement holds on to. */
export type PointBinding =
  | { readonly kind: 'free' }
  /** A place of the case. */
  | { readonly kind: 'place'; readonly id: string }
  /** A border line, named by its dataset. */
  | { readonly kind: 'border'; readonly dataset: string };

export interface MeasurePoint {
  readonly position: Position;
  readonly binding: PointBinding;
}

/** A line that a reader measures: its points in order, and whether it is still being drawn. */
export interface Measurement {
  readonly points: readonly MeasurePoint[];
  readonly finished: boolean;
}

/** More than anybody sets by hand; keeps permalinks and the map within bounds. */
export const maxMeasurePoints = 10_000;

/** No points yet. */
export const emptyMeasurement: Measurement = { points: [], finished: false };

/** A point that is bound to nothing. */
export function freePoint(position: Position): MeasurePoint {
  return { position, binding: { kind: 'free' } };
}
