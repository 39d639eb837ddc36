import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';
import { metresPerPixel } from './ground-scale.ts';
import { inSight } from './in-sight.ts';
import type { MapPicture, PictureOptions } from './map-picture.ts';

/** How long a map that is still loading or moving may take to come to rest. */
const PATIENCE_MS = 3000;
/** Less than this is no map, however much is covered. */
const LEAST_HEIGHT_PX = 240;

/**
 * Waits a moment for the map to come to rest, then draws it at the pixel ratio and copies what it drew. A map
 * that goes on moving is taken as it is. The screen shows nothing of it. Rejects where the map has lost its
 * WebGL context or is gone.
 */
export async function takePicture(
  map: MapLibreMap,
  theme: MapTheme,
  overlayLayers: readonly string[],
  { pixelRatio, coveredPx = 0 }: PictureOptions,
): Promise<MapPicture> {
  assertContext(map);
  await atRest(map);
  assertContext(map);
  if (pixelRatio === undefined) return read(map, theme, overlayLayers, coveredPx);
  map.setPixelRatio(pixelRatio);
  try {
    return read(map, theme, overlayLayers, coveredPx);
  } finally {
    // As MapLibre documents it: null follows the screen again.
    map.setPixelRatio(null as unknown as number);
    map.redraw();
  }
}

function assertContext(map: MapLibreMap): void {
  const context = map.getCanvas().getContext('webgl2');
  if (context === null || context.isContextLost()) {
    throw new Error('The map has lost its WebGL context, so there is no picture of it.');
  }
}

async function atRest(map: MapLibreMap): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  const idle = map.once('idle');
  const lost = map.once('webglcontextlost');
  map.triggerRepaint();
  await Promise.race([idle, lost, patience]);
  clearTimeout(timer);
}

/** Draws and reads in one task: between tasks the drawing buffer may be emptied. */
function read(
  map: MapLibreMap,
  theme: MapTheme,
  overlayLayers: readonly string[],
  coveredPx: number,
): MapPicture {
  map.redraw();
  const drawn = map.getCanvas();
  const widthPx = drawn.clientWidth;
  const heightPx = Math.max(
    Math.min(LEAST_HEIGHT_PX, drawn.clientHeight),
    drawn.clientHeight - coveredPx,
  );
  const pixelRatio = drawn.width / widthPx;
  const canvas = document.createElement('canvas');
  canvas.width = drawn.width;
  canvas.height = Math.round(heightPx * pixelRatio);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas for a picture.');
  context.drawImage(drawn, 0, 0);
  const zoom = map.getZoom();
  const latitudeDegrees = map.unproject([widthPx / 2, heightPx / 2]).lat;
  const northWest = map.unproject([0, 0]);
  const southEast = map.unproject([widthPx, heightPx]);
  return {
    canvas,
    widthPx,
    heightPx,
    pixelRatio,
    zoom,
    latitudeDegrees,
    metresPerPixel: metresPerPixel(zoom, latitudeDegrees),
    bounds: [northWest.lng, southEast.lat, southEast.lng, northWest.lat],
    theme,
    inSight: inSight(map, [widthPx, heightPx], theme, overlayLayers),
    foreignCredits: foreignCredits(map),
  };
}

/** Attributions of sources are HTML; only their text is taken. Our own are credited by the page. */
function foreignCredits(map: MapLibreMap): string[] {
  const credits = Object.keys(map.getStyle().sources).flatMap((id) => {
    const html = map.getSource(id)?.attribution;
    if (html === undefined) return [];
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
    return text.trim() === '' ? [] : [text.trim()];
  });
  return [...new Set(credits)];
}
