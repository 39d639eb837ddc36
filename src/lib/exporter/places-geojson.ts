import type { FeatureCollection, Geometry } from 'geojson';
import type { Place } from '#lib/case/model.ts';

/** All places as GeoJSON (RFC 7946). A place without a position has the geometry null. */
export function placesGeoJson(places: readonly Place[]): FeatureCollection<Geometry | null> {
  return {
    type: 'FeatureCollection',
    features: places.map((place) => {
      const { location, ...properties } = place;
      return {
        type: 'Feature',
        id: place.id,
        geometry: geometryOf(location),
        properties: {
          ...properties,
          uncertaintyRadiusMetres:
            location.kind === 'unlocated' ? null : location.uncertaintyRadiusMetres,
        },
      };
    }),
  };
}

function geometryOf(location: Place['location']): Geometry | null {
  switch (location.kind) {
    case 'point':
      return { type: 'Point', coordinates: [...location.position] };
    case 'line':
      return { type: 'LineString', coordinates: location.line.map((position) => [...position]) };
    case 'area':
      return { type: 'Polygon', coordinates: [location.ring.map((position) => [...position])] };
    case 'unlocated':
      return null;
  }
}
