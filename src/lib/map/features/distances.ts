import type { FeatureCollection } from 'geojson';
import type { PlaceSummary } from '#lib/case/summary.ts';
import { geodesicLine } from '#lib/geo/geodesic-line.ts';
import { collection, lineFeature } from './collection.ts';
import { DRAWN_STEP_METRES } from './drawn-step.ts';
import { hasPin } from './places.ts';

/** Shorter lines would vanish under the symbols at either end. */
const SHORTEST_METRES = 500;

/** The geodesic from each place to its nearest border point, with its length as text. */
export function distanceFeatures(
  places: readonly PlaceSummary[],
  label: (place: PlaceSummary) => string,
): FeatureCollection {
  return collection(
    places.flatMap((place) => {
      if (place.location.kind !== 'point' || place.border === null) return [];
      if (place.border.wgs84Metres < SHORTEST_METRES) return [];
      // A line from a capital abroad would cross the whole map to say little, and one from an inferred
      // position would say too much: both show when asked for.
      const onDemand = place.isSpeechPlaceOnly || !hasPin(place);
      const line = geodesicLine(place.location.position, place.border.nearest, {
        maxStepMetres: DRAWN_STEP_METRES,
      });
      return [
        lineFeature(line, {
          id: place.id,
          placeId: place.id,
          label: label(place),
          onDemand,
          // What is not seen must not take the room of a label that is.
          sortKey: onDemand ? 1000 : -place.mentions,
        }),
      ];
    }),
  );
}
