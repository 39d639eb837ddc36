import type { Handle } from '@sveltejs/kit';
import { STATIC_MAP_MARKER } from '#lib/map/static/marker.ts';
import { staticMapDrawer } from '#lib/map/static/static-map-svg.ts';
import { staticMapGeodata, staticMapPage } from '#lib/server/static-map.ts';

const draw = staticMapDrawer(staticMapGeodata);

/** Draws the static map into pages that have a place for it. */
const staticMap: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(STATIC_MAP_MARKER, (marker) => marker + draw(staticMapPage(event))),
  });

export const handle = staticMap;
