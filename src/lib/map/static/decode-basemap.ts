import type { Position as GeoJsonPosition } from 'geojson';
import type { Topology } from 'topojson-specification';
import { basemapCollection, type BasemapLabel } from '../basemap-data.ts';
import { boundsOf } from '../camera.ts';
import type { StaticBasemap } from './basemap-svg.ts';
import type { StaticMapGeodata } from './content.ts';

/** Decodes both levels of the basemap, which takes longer than drawing from them. */
export function decodeBasemap({ basemap, focusCountries }: StaticMapGeodata): StaticBasemap {
  const level = (text: string) => basemapCollection(JSON.parse(text) as Topology, focusCountries);
  const region = level(basemap.region);
  const corners = region.features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.flat();
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
    return [];
  });
  return {
    region,
    detail: level(basemap.detail),
    labels: JSON.parse(basemap.labels) as BasemapLabel[],
    extent: boundsOf(corners.map(toPosition)),
  };
}

const toPosition = ([longitude = NaN, latitude = NaN]: GeoJsonPosition) =>
  [longitude, latitude] as const;
