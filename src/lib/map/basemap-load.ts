import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import detailUrl from '#geodata/basemap/detail.topo.json?url';
import worldUrl from '#geodata/basemap/world.topo.json?url';
import labelsUrl from '#geodata/basemap/labels.json?url';
import regionUrl from '#geodata/basemap/region.topo.json?url';
import { basemapCollection, labelCollection, type BasemapLabel } from './basemap-data.ts';

const urls = { world: worldUrl, region: regionUrl, detail: detailUrl } as const;

/** Loads a level of the embedded basemap. Rejects where the file is missing or no topology. */
export async function loadBasemap(
  level: keyof typeof urls,
  focusCountries: readonly string[],
): Promise<FeatureCollection> {
  const topology = await fetchJson<Topology>(urls[level]);
  return basemapCollection(topology, focusCountries);
}

/** Loads the names of seas, countries and towns. Rejects where the file is missing. */
export async function loadLabels(locale: string): Promise<FeatureCollection> {
  return labelCollection(await fetchJson<BasemapLabel[]>(labelsUrl), locale);
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with status ${response.status}.`);
  return (await response.json()) as T;
}
