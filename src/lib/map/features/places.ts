import type { FeatureCollection } from 'geojson';
import type { PlaceSummary } from '#lib/case/summary.ts';
import type { Position } from '#lib/geo/position.ts';
import { collection, lineFeature, pointFeature } from './collection.ts';

/** Smaller is placed first, so the sites of the events keep their names when labels collide. */
function sortKey(place: PlaceSummary): number {
  const importance = { 'strike-site': 0, 'attack-site': 0, 'clash-site': 0 } as Record<
    string,
    number
  >;
  return (importance[place.kind] ?? 1000) - place.mentions;
}

/** True where the position is good enough for a symbol; an inferred one is shown as an area only. */
export function hasPin(place: PlaceSummary): boolean {
  return place.location.kind === 'point' && place.precision !== 'inferred';
}

/** Landmarks explain a position; from afar they would only crowd the places themselves. */
const LANDMARK_ZOOM = 6.5;

/** From farther away the border is not what a name could lie across. */
const NEAR_BORDER_METRES = 150_000;

function isWestOfBorder({ border }: PlaceSummary, [longitude]: Position): boolean {
  if (border === null || border.wgs84Metres > NEAR_BORDER_METRES) return false;
  return border.nearest[0] > longitude;
}

/** One point for every place that may have a pin. */
export function placeFeatures(places: readonly PlaceSummary[]): FeatureCollection {
  return collection(
    places.flatMap((place) =>
      place.location.kind === 'point' && hasPin(place)
        ? [
            pointFeature(place.location.position, {
              id: place.id,
              placeId: place.id,
              kind: place.kind,
              symbol: place.symbol,
              name: place.name,
              localName: place.localName,
              sortKey: sortKey(place),
              borderIsEast: isWestOfBorder(place, place.location.position),
              minZoom: place.kind === 'landmark' ? LANDMARK_ZOOM : 0,
              importance: place.mentions >= 4 ? 0 : place.mentions >= 1 ? 1 : 2,
            }),
          ]
        : [],
    ),
  );
}

/** Lines along which something happened somewhere, for instance a road. */
export function placeLineFeatures(places: readonly PlaceSummary[]): FeatureCollection {
  return collection(
    places.flatMap((place) =>
      place.location.kind === 'line'
        ? [lineFeature(place.location.line, { id: place.id, placeId: place.id })]
        : [],
    ),
  );
}
