import type { PlaceLocation } from '#lib/case/schema/place.ts';
import type { EventSummary, PlaceSummary } from '#lib/case/summary.ts';
import type { FoundCoordinates } from '#lib/format/parsed-coordinates.ts';

/** A place that has a point position. */
export interface LocatedPlace extends PlaceSummary {
  readonly location: Extract<PlaceLocation, { readonly kind: 'point' }>;
}

/** What a reader can choose as a point of a measurement. */
export type PointChoice =
  /** A place, with the spelling that matched. */
  | { readonly kind: 'place'; readonly place: LocatedPlace; readonly matched: string }
  /** An event at one of its places. */
  | { readonly kind: 'event'; readonly event: EventSummary; readonly place: LocatedPlace }
  | FoundCoordinates;

/** Something that a typed text may mean as a point. */
export type PointSuggestion =
  | PointChoice
  /**
   * A place that gives no point: an area, a line, or nobody knows where. What matched is a spelling of it, or
   * the title of an event there.
   */
  | { readonly kind: 'unlocated'; readonly place: PlaceSummary; readonly matched: string };
