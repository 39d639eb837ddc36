import type { BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import type { MeasurePoint } from '../model/measurement.ts';

/** A border dataset as it is measured on. */
export interface BorderGround {
  readonly dataset: string;
  readonly version: string;
  readonly line: readonly Position[];
  readonly index: BorderIndex;
}

/** What measuring needs to know apart from the points. */
export interface MeasureGround {
  /** Radius in metres of the circle that surely holds the point; 0 for one that is exactly where it is said to be. */
  readonly radiusMetresOf: (point: MeasurePoint) => number;
  /** The border of the measurement; null while it has not loaded. */
  readonly border: BorderGround | null;
}
