import type { FeatureCollection } from 'geojson';
import type { PlaceSummary } from '#lib/case/summary.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import { collection, polygonFeature } from './collection.ts';

const STEPS = 72;
/** Wider circles would hide what they overlap, so they show only when asked for. */
const WIDEST_AT_REST_METRES = 40_000;

/** The circle that surely holds each place, as a geodesic circle. */
export function uncertaintyFeatures(places: readonly PlaceSummary[]): FeatureCollection {
  return collection(
    places.flatMap((place) => {
      if (place.location.kind !== 'point') return [];
      const { position, uncertaintyRadiusMetres } = place.location;
      const ring = geodesicCircle(position, uncertaintyRadiusMetres, STEPS);
      const onDemand = uncertaintyRadiusMetres > WIDEST_AT_REST_METRES;
      return [polygonFeature([ring], { id: place.id, placeId: place.id, onDemand })];
    }),
  );
}
