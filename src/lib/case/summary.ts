import type { Position } from '#lib/geo/position.ts';
import type { StepSubject } from './article-steps.ts';
import type { ClaimStatus, EventKind, PlaceKind, PlaceSymbolKind } from './kinds.ts';
import type { ArticleStep, CaseEvent, Claim, Source } from './model.ts';
import type { Phase } from './schema/common.ts';
import type { PlaceLocation, Precision } from './schema/place.ts';

/** Distance of a place from the border: what the list, the map and the headline need. */
export interface BorderSummary {
  /** Geodesic length on WGS 84 from the place to the nearest point of the measured border. */
  readonly wgs84Metres: number;
  /** The same length on the sphere that Turf uses. */
  readonly sphereMetres: number;
  readonly nearest: Position;
  /** Lowest and highest distance that the place's radius and the other border datasets allow. */
  readonly lowMetres: number;
  readonly highMetres: number;
}

/** What a list, a label and a symbol need to know of a place. */
export interface PlaceSummary {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Name in the script of the country, or empty where it is not known. */
  readonly localName: string;
  readonly localLanguage: string;
  readonly country: string;
  readonly precision: Precision;
  readonly location: PlaceLocation;
  /** All spellings in all languages, for search. */
  readonly spellings: readonly string[];
  /** Null where the place has no position, or an area or line instead of a point. */
  readonly border: BorderSummary | null;
  /** Number of events and claims about it: what the case turns on comes first. */
  readonly mentions: number;
  /** Which symbol stands for it. */
  readonly symbol: PlaceSymbolKind;
  /** True for a capital that the case has only because somebody spoke there. */
  readonly isSpeechPlaceOnly: boolean;
}

export interface EventSummary {
  readonly id: string;
  readonly kind: EventKind;
  readonly phase: Phase;
  readonly title: string;
  readonly time: CaseEvent['time'];
  readonly places: readonly string[];
  readonly speechPlaces: readonly string[];
  readonly actors: readonly string[];
}

/** What a query asks of a claim, and the places that it keeps in sight. */
export interface ClaimBrief {
  readonly event: string | null;
  readonly date: string | null;
  readonly status: ClaimStatus;
  readonly phase: Phase;
  readonly places: readonly string[];
}

/** A step through the report, with what map and timeline show at it. */
export interface StepSummary
  extends Pick<ArticleStep, 'id' | 'paragraph' | 'title' | 'text'>, StepSubject {
  readonly claims: readonly Pick<Claim, 'id' | 'statement' | 'speaker'>[];
  /** The report itself first. */
  readonly sources: readonly Source[];
}

/** An area where all the chosen claims about a place without a position hold at once. */
export interface CandidateArea {
  readonly placeId: string;
  /** Polygon rings, outer first, counter-clockwise. */
  readonly rings: readonly (readonly Position[])[];
  readonly areaSquareMetres: number;
  readonly centroid: Position;
}
