import { measuredBorder } from '#lib/server/borders.ts';
import { borderGeoJson } from '#lib/exporter/border-geojson.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () =>
  fileResponse(JSON.stringify(borderGeoJson(measuredBorder)), 'application/geo+json');
