import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { MapBox } from '../bare/build-bare-page.ts';
import type { Camera } from './open-list.ts';

const modules = resolve(import.meta.dirname, '../../../node_modules');

/** A folder with the libraries that the page for own lists is held to, and a page for each. */
export function comparisonPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-pages-'));
  copyFileSync(join(modules, 'papaparse/papaparse.min.js'), join(folder, 'papaparse.js'));
  cpSync(join(modules, 'maplibre-gl/dist'), join(folder, 'maplibre'), { recursive: true });
  writeFileSync(join(folder, 'papa.html'), papaPage);
  return folder;
}

const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';

const papaPage = `${head}<title>Papa Parse alone</title>
<input type="file"><script src="./papaparse.js"></script>`;

/**
 * Adds a page with a map of the given box that holds one layer of circles, without a basemap. Points are
 * longitude and latitude, one after the other.
 */
export function addPointsPage(
  folder: string,
  { box, camera, points }: { box: MapBox; camera: Camera; points: Float64Array },
): void {
  const features = Array.from({ length: points.length / 2 }, (_, i) => ({
    type: 'Feature',
    id: i,
    properties: {},
    geometry: { type: 'Point', coordinates: [points[2 * i], points[2 * i + 1]] },
  }));
  writeFileSync(
    join(folder, 'points.json'),
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  writeFileSync(join(folder, 'points.html'), pointsPage(box, camera));
}

const pointsPage = ({ x, y, width, height }: MapBox, { zoom, longitude, latitude }: Camera) => `
${head}<title>A layer of circles alone</title>
<link rel="stylesheet" href="./maplibre/maplibre-gl.css">
<style>#map { position: absolute; left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px; }</style>
<div id="map" data-map="loading"></div>
<script type="module">
  import { Map, setWorkerUrl } from './maplibre/maplibre-gl.mjs';
  setWorkerUrl(new URL('./maplibre/maplibre-gl-worker.mjs', location.href).href);
  const map = new Map({
    container: 'map',
    style: {
      version: 8,
      sources: { points: { type: 'geojson', data: new URL('./points.json', location.href).href } },
      layers: [{ id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 4 } }],
    },
    center: [${longitude}, ${latitude}],
    zoom: ${zoom},
    renderWorldCopies: false,
    attributionControl: false,
  });
  map.once('idle', () => (map.getContainer().dataset.map = 'idle'));
</script>`;
