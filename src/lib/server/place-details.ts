import { borderMeasures, type BorderMeasure } from '#lib/case/border-measures.ts';
import type { Verdict } from '#lib/claims/claim-test.ts';
import { geometrySpan, type GeometrySpan } from '#lib/case/geometry-span.ts';
import type { CaseEvent, Claim, Place, Source } from '#lib/case/model.ts';
import { placeName } from '#lib/case/place-names.ts';
import { claimsOfPlace, eventsOfPlace, sourcesOf, speechesOfPlace } from '#lib/case/query.ts';
import { currentLocale } from '#lib/i18n/locale.ts';
import { coordinateNotations, formatPosition } from '#lib/format/coordinates.ts';
import type { CoordinateNotation } from '#lib/format/parsed-coordinates.ts';
import { compassPoint } from '#lib/format/bearing.ts';
import { geodesicInverse } from '#lib/geo/geodesic-inverse.ts';
import { sphereDistanceMetres } from '#lib/geo/sphere-distance.ts';
import { borders } from './borders.ts';
import { theCase } from './case-files.ts';
import { claimVerdict } from './claim-tests.ts';

/** Everything the page of a place says beyond its summary. */
export interface PlaceDetails {
  readonly names: readonly { language: string; primary: string; variants: readonly string[] }[];
  readonly within: readonly string[];
  readonly summary: string;
  readonly precisionReason: string;
  readonly radiusMetres: number | null;
  readonly coordinates: readonly { notation: CoordinateNotation; text: string }[];
  readonly borders: readonly (BorderMeasure & { name: string; compass: string })[];
  /** Nearest and farthest the border comes to a place that is an area or a line. */
  readonly span: GeometrySpan | null;
  readonly distances: readonly PlaceDistance[];
  readonly events: readonly EventBrief[];
  /** Events at which somebody spoke here. */
  readonly speeches: readonly EventBrief[];
  readonly claims: readonly ClaimWithSources[];
  /** Places that hold this one according to reports or its name. */
  readonly contextAreas: readonly string[];
  readonly sources: readonly Source[];
}

export type EventBrief = Pick<CaseEvent, 'id' | 'title' | 'time'>;

const brief = ({ id, title, time }: CaseEvent): EventBrief => ({ id, title, time });

export interface PlaceDistance {
  readonly id: string;
  readonly name: string;
  readonly wgs84Metres: number;
  readonly sphereMetres: number;
  readonly bearingDegrees: number;
  readonly radiusMetres: number;
}

export interface ClaimWithSources {
  readonly claim: Claim;
  readonly sources: readonly Source[];
  /** What a measurement says of a claimed distance; not there where the claim gives none. */
  readonly verdict: Verdict | undefined;
}

export function placeDetails(place: Place): PlaceDetails {
  const { location } = place;
  const measures = borderMeasures(place, borders);
  return {
    names: Object.entries(place.names).map(([language, name]) => ({ language, ...name })),
    within: place.within,
    summary: place.summary,
    precisionReason: place.precisionReason,
    radiusMetres: location.kind === 'unlocated' ? null : location.uncertaintyRadiusMetres,
    coordinates: coordinateTexts(place),
    borders: measures.map((measure) => ({
      ...measure,
      name: borders.find(({ id }) => id === measure.dataset)?.name ?? measure.dataset,
      compass: compassPoint(measure.bearingDegrees),
    })),
    span: geometrySpan(location, borders[0]?.index ?? null),
    distances: distancesFrom(place),
    events: eventsOfPlace(theCase, place.id).map(brief),
    speeches: speechesOfPlace(theCase, place.id).map(brief),
    claims: claimsOfPlace(theCase, place.id).map(withSources),
    contextAreas: place.contextAreas,
    sources: sourcesOf(theCase, place),
  };
}

/** A claim with the records of the sources that carry it, and the verdict on its distance. */
export function withSources(claim: Claim): ClaimWithSources {
  return { claim, sources: sourcesOf(theCase, claim), verdict: claimVerdict(claim) };
}

function coordinateTexts({ location }: Place) {
  if (location.kind !== 'point') return [];
  return coordinateNotations.flatMap((notation) => {
    const text = formatPosition(location.position, notation, location.uncertaintyRadiusMetres);
    return text === null ? [] : [{ notation, text }];
  });
}

function distancesFrom(place: Place): PlaceDistance[] {
  const { location } = place;
  if (location.kind !== 'point') return [];
  return theCase.places
    .flatMap((other) => {
      if (other.id === place.id || other.location.kind !== 'point') return [];
      const to = other.location;
      const { metres, initialBearingDegrees } = geodesicInverse(location.position, to.position);
      return [
        {
          id: other.id,
          name: placeName(other, currentLocale()),
          wgs84Metres: metres,
          sphereMetres: sphereDistanceMetres(location.position, to.position),
          bearingDegrees: initialBearingDegrees,
          radiusMetres: location.uncertaintyRadiusMetres + to.uncertaintyRadiusMetres,
        },
      ];
    })
    .toSorted((a, b) => a.wgs84Metres - b.wgs84Metres);
}
