import type { Map as MapLibreMap } from 'maplibre-gl';
import { placeSymbolKinds } from '#lib/case/kinds.ts';
import { measureColours, type MeasureColour } from '#lib/measure/model/measurement.ts';
import { symbolImage } from '../symbol-image.ts';
import type { MapTheme } from '../theme.ts';
import { EMBEDDED_LAYERS, LAYER_ORDER, type LayerId } from '../layer-order.ts';
import type { InSight } from './map-picture.ts';

/** Layers of the case and of the reader: what a legend has to explain. */
const EXPLAINED = LAYER_ORDER.filter((id) => !EMBEDDED_LAYERS.includes(id));

/** Pixels of a symbol's image for one of the map's: enough for any pixel ratio of a page. */
const SYMBOL_RATIO = 4;

/** Reads off the map what it draws just now from its top left corner to another one, in CSS pixels. */
export function inSight(
  map: MapLibreMap,
  cornerPx: [x: number, y: number],
  theme: MapTheme,
  overlayLayers: readonly string[],
): InSight {
  const isThere = (id: string) => map.getLayer(id) !== undefined;
  const layers = EXPLAINED.filter(isThere);
  const dotLayers = overlayLayers.filter(isThere);
  const drawn = map
    .queryRenderedFeatures([[0, 0], cornerPx], { layers })
    .filter(
      ({ properties, state }) =>
        properties.onDemand !== true || state.selected === true || state.hovered === true,
    );
  const kinds = drawn
    .filter(({ layer }) => layer.id === 'place-symbol')
    .map(({ properties }): unknown => properties.symbol);
  const reading: unknown = drawn.find(({ layer }) => layer.id === 'measure-dash')?.properties
    .colour;
  return {
    hasDots: map.queryRenderedFeatures([[0, 0], cornerPx], { layers: dotLayers }).length > 0,
    borderReadingColour: measureColours.includes(reading as MeasureColour)
      ? theme.measures[reading as MeasureColour]
      : null,
    layers: new Set(drawn.map(({ layer }) => layer.id as LayerId)),
    symbols: new Map(
      placeSymbolKinds
        .filter((kind) => kinds.includes(kind))
        .map((kind) => [kind, canvasOf(symbolImage(kind, theme, SYMBOL_RATIO))]),
    ),
  };
}

function canvasOf(image: ImageData): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas;
}
