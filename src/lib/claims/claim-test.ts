import type { BorderMeasure, DistanceRange } from '#lib/case/border-measures.ts';
import type { Place } from '#lib/case/model.ts';

/**
 * What a measurement says of a claimed distance. Never "true" or "false": a claim may mean a road, and
 * a measurement has a range.
 */
export type Verdict = 'agrees' | 'disagrees' | 'cannot-be-told';

/** What must be known of a place to word how it was measured. */
export type TestedPlace = Pick<Place, 'id' | 'location' | 'precision'>;

/** A measured length with everything it may be, in metres on WGS 84. */
export interface MeasuredRange extends DistanceRange {
  /** Null where no single value is known: an area, a line, an inferred position, a border's length. */
  readonly valueMetres: number | null;
}

/** Length of one dataset's border line. */
export interface BorderLength {
  readonly dataset: string;
  /** Sum of the geodesics between its vertices on WGS 84. */
  readonly wgs84Metres: number;
}

/** How far it would be if a place without a position lay in one of the areas named for it. */
export interface ContextSpan extends DistanceRange {
  readonly place: string;
}

/** What can be measured of a claimed distance, whatever the tolerance. Plain data. */
export type ClaimMeasurement =
  | {
      readonly kind: 'between-places';
      readonly subject: TestedPlace;
      readonly from: TestedPlace;
      readonly range: MeasuredRange;
      /** Initial bearing at `from` towards the subject; null where either is no known point. */
      readonly bearingDegrees: number | null;
    }
  | {
      readonly kind: 'to-border';
      readonly subject: TestedPlace;
      /** The measured border first; empty where the place is no point. */
      readonly measures: readonly BorderMeasure[];
      readonly range: MeasuredRange;
    }
  | {
      readonly kind: 'border-length';
      readonly lengths: readonly BorderLength[];
      readonly range: MeasuredRange;
    }
  | {
      readonly kind: 'not-measured';
      /** Ids of the places that have no position. */
      readonly unlocated: readonly string[];
      readonly contexts: readonly ContextSpan[];
      readonly range: null;
    };

/** A claimed distance beside what was measured, at one tolerance. */
export interface ClaimComparison {
  /** Share of a length that "about" leaves open either way. */
  readonly tolerance: number;
  /** Share that the claim's own wording leaves open either way. */
  readonly wordingShare: number;
  /** Lengths that the wording may stand for; the upper end may be Infinity. */
  readonly claimed: DistanceRange;
  /** Straight lines that fit them: for a road distance every shorter one too. */
  readonly fitting: DistanceRange;
  readonly verdict: Verdict;
  /** How the claimed lengths lie to all measured ones. */
  readonly relation: 'longer' | 'shorter' | 'overlapping' | 'not-measured';
  /** Quoted length over the measured one (the longest where there is no single value). */
  readonly ratio: number | null;
}
