import type { Topology } from 'topojson-specification';
import { basemapCollection } from '../basemap-data.ts';
import type { RangedLabel, StaticBasemap } from './basemap-svg.ts';
import type { StaticMapGeodata } from './content.ts';

/** Decodes all levels of the basemap, which takes longer than drawing from them. */
export function decodeBasemap({ basemap, focusCountries }: StaticMapGeodata): StaticBasemap {
  const level = (text: string) => basemapCollection(JSON.parse(text) as Topology, focusCountries);
  return {
    world: level(basemap.world),
    region: level(basemap.region),
    detail: level(basemap.detail),
    labels: JSON.parse(basemap.labels) as RangedLabel[],
  };
}
