import type { Feature, FeatureCollection } from 'geojson';
import type { CandidateArea, PlaceSummary } from '#lib/case/summary.ts';
import type { Position } from '#lib/geo/position.ts';
import { collection, pointFeature, polygonFeature } from './collection.ts';

/** Texts on areas: they come from the message catalogue, so the caller gives them. */
export interface AreaTexts {
  candidate(area: CandidateArea, number: number): string;
  context(place: PlaceSummary): string;
}

/** Zoom from which a context area's own label has room. */
const CONTEXT_LABEL_ZOOM = 6.4;

/**
 * Areas drawn in place of pins: candidate areas, counted from 1 for each place, and the areas of places
 * that are no points.
 */
export function areaFeatures(
  places: readonly PlaceSummary[],
  candidates: readonly CandidateArea[],
  texts: AreaTexts,
): FeatureCollection {
  return collection([
    ...places.flatMap((place) => contextFeatures(place, texts)),
    ...candidates.flatMap((area) => {
      const ofPlace = candidates.filter(({ placeId }) => placeId === area.placeId);
      return candidateFeatures(area, ofPlace.indexOf(area) + 1, texts);
    }),
  ]);
}

function contextFeatures(place: PlaceSummary, texts: AreaTexts): Feature[] {
  if (place.location.kind !== 'area') return [];
  const { ring } = place.location;
  const label = pointFeature(labelPosition(ring), {
    id: `${place.id}-label`,
    placeId: place.id,
    role: 'context-label',
    label: texts.context(place),
    minZoom: CONTEXT_LABEL_ZOOM,
  });
  return [polygonFeature([ring], { id: place.id, placeId: place.id, role: 'context' }), label];
}

function candidateFeatures(area: CandidateArea, number: number, texts: AreaTexts): Feature[] {
  const id = `${area.placeId}-candidate-${number}`;
  return [
    polygonFeature(area.rings, { id, placeId: area.placeId, role: 'candidate' }),
    pointFeature(area.centroid, {
      id: `${id}-label`,
      placeId: area.placeId,
      role: 'candidate-label',
      label: texts.candidate(area, number),
      minZoom: 0,
    }),
  ];
}

/** The middle of the northern edge, so that the label stands clear of what the area holds. */
function labelPosition(ring: readonly Position[]): Position {
  const longitudes = ring.map(([longitude]) => longitude);
  const north = Math.max(...ring.map(([, latitude]) => latitude));
  return [(Math.min(...longitudes) + Math.max(...longitudes)) / 2, north];
}
