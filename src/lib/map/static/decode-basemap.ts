import type { FeatureCollection, Position as GeoJsonPosition } from 'geojson';
import type { Topology } from 'topojson-specification';
import { basemapCollection, type BasemapLabel } from '../basemap-data.ts';
import { boundsOf, type Bounds } from '../camera.ts';
import type { StaticBasemap } from './basemap-svg.ts';
import type { StaticMapGeodata } from './content.ts';

/** Decodes all levels of the basemap, which takes longer than drawing from them. */
export function decodeBasemap({ basemap, focusCountries }: StaticMapGeodata): StaticBasemap {
  const level = (text: string) => basemapCollection(JSON.parse(text) as Topology, focusCountries);
  const region = level(basemap.region);
  return {
    world: level(basemap.world),
    region,
    detail: level(basemap.detail),
    labels: JSON.parse(basemap.labels) as BasemapLabel[],
    extent: extentOf(region),
  };
}

function extentOf({ features }: FeatureCollection): Bounds {
  const corners = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.flat();
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
    return [];
  });
  return boundsOf(
    corners.map(([longitude = NaN, latitude = NaN]: GeoJsonPosition) => [longitude, latitude]),
  );
}
