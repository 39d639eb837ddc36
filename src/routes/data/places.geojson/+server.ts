import { placesGeoJson } from '#lib/exporter/places-geojson.ts';
import { theCase } from '#lib/server/case-files.ts';
import { fileResponse } from '#lib/server/file-response.ts';

export const prerender = true;

export const GET = () =>
  fileResponse(JSON.stringify(placesGeoJson(theCase.places), null, 2), 'application/geo+json');
