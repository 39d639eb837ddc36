import type { CandidateArea, PlaceSummary } from '#lib/case/summary.ts';
import type { Position } from '#lib/geo/position.ts';
import type { Bounds } from '../camera.ts';
import type { DrawnShape } from '../features/claim.ts';

/** What all static maps are drawn from. */
export interface StaticMapGeodata {
  /** Texts of the basemap's files: three TopoJSON levels, and the names. */
  readonly basemap: {
    readonly world: string;
    readonly region: string;
    readonly detail: string;
    readonly labels: string;
  };
  readonly focusCountries: readonly string[];
  /** The border that distances are measured on. */
  readonly border: readonly Position[];
}

/** What one page's static map shows. */
export interface StaticMapPage {
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  readonly locale: string;
  /** The whole case, shown where the page's own places cannot be drawn. */
  readonly bounds: Bounds;
  readonly places: readonly PlaceSummary[];
  readonly candidates: readonly CandidateArea[];
  /** The distance claim that the page is about; null where it is about none that can be drawn. */
  readonly claim: {
    readonly shape: DrawnShape;
    readonly measured: readonly [Position, Position] | null;
  } | null;
  /** Places that the page is about; empty for the whole case. */
  readonly shownIds: readonly string[];
  readonly texts: {
    distance(place: PlaceSummary): string;
    candidate(area: CandidateArea, number: number): string;
    length(metres: number): string;
  };
}
