import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from 'geojson';
import type { Position } from '#lib/geo/position.ts';

/** Properties every feature of the map carries: its own id, and the place it stands for. */
export interface FeatureProperties {
  readonly id: string;
  readonly placeId?: string;
  readonly [name: string]: unknown;
}

const mutable = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]) => [longitude, latitude]);

export const emptyCollection: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Those features of a collection that stand for one of the places; the collection itself where all do. */
export function featuresOf(
  all: FeatureCollection,
  placeIds: ReadonlySet<string>,
): FeatureCollection {
  const features = all.features.filter(({ properties }) =>
    placeIds.has(String(properties?.placeId)),
  );
  return features.length === all.features.length ? all : collection(features);
}

export function pointFeature(position: Position, properties: FeatureProperties): Feature<Point> {
  return feature({ type: 'Point', coordinates: [position[0], position[1]] }, properties);
}

export function lineFeature(
  line: readonly Position[],
  properties: FeatureProperties,
): Feature<LineString> {
  return feature({ type: 'LineString', coordinates: mutable(line) }, properties);
}

export function polygonFeature(
  rings: readonly (readonly Position[])[],
  properties: FeatureProperties,
): Feature<Polygon> {
  return feature({ type: 'Polygon', coordinates: rings.map(mutable) }, properties);
}

function feature<G extends Geometry>(geometry: G, properties: FeatureProperties): Feature<G> {
  return { type: 'Feature', geometry, properties };
}
