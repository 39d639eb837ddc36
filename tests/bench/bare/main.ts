import type { Feature, FeatureCollection } from 'geojson';
// The page this bench compares with is the library without the site's own view of it.
// eslint-disable-next-line no-restricted-imports
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
// eslint-disable-next-line no-restricted-imports
import 'maplibre-gl/dist/maplibre-gl.css';
// eslint-disable-next-line no-restricted-imports
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Topology } from 'topojson-specification';
import labelsUrl from '#geodata/basemap/labels.json?url';
import regionUrl from '#geodata/basemap/region.topo.json?url';
import borderUrl from '#geodata/borders/osm.geojson?url';
import { placeKinds } from '#lib/case/kinds.ts';
import { basemapCollection, labelCollection, type BasemapLabel } from '#lib/map/basemap-data.ts';
import { fontFaces } from '#lib/map/font-faces.ts';
import { mapStyle } from '#lib/map/style.ts';
import { symbolImage } from '#lib/map/symbol-image.ts';
import { mapThemes } from '#lib/map/theme.ts';
import type { CaseCollections, MapSettings } from './case-map.ts';

declare const MAP_SETTINGS: MapSettings;

const container = document.querySelector<HTMLElement>('#map');
if (container === null) throw new Error('The page has no element #map.');
const theme = mapThemes.light;

setWorkerUrl(workerUrl);
const files = Promise.all([
  json<Topology>(regionUrl),
  json<BasemapLabel[]>(labelsUrl),
  json<Feature>(borderUrl),
  json<CaseCollections>('./case.json'),
]);
const map = new MapLibreMap({
  container,
  style: mapStyle(theme, fontFaces),
  bounds: [...MAP_SETTINGS.bounds],
  fitBoundsOptions: { padding: { top: 56, right: 64, left: 48, bottom: 48 } },
  minZoom: 2,
  maxZoom: 14,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  attributionControl: { compact: true },
  fadeDuration: 120,
  renderWorldCopies: false,
});
map.setMissingStyleImageResolver((id) => {
  const kind = placeKinds.find((candidate) => id === `place-${candidate}`);
  if (kind === undefined || map.hasImage(id)) return;
  const pixelRatio = Math.max(2, window.devicePixelRatio);
  map.addImage(id, symbolImage(kind, theme, pixelRatio), { pixelRatio });
});
await map.once('style.load');
const [region, labels, border, collections] = await files;
show('basemap-region', basemapCollection(region, MAP_SETTINGS.focusCountries));
show('basemap-labels', labelCollection(labels, 'en'));
show('border', { type: 'FeatureCollection', features: [border] });
for (const [source, collection] of Object.entries(collections)) show(source, collection);
// Idle from here on: an empty map that waits for its files does not count.
await map.once('idle');
container.dataset.map = 'idle';

function show(source: string, collection: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(source)?.setData(collection);
}

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  return (await response.json()) as T;
}
