import type { LayerSpecification } from 'maplibre-gl';
import { LABEL_FONT_STRONG } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';
import { dotRadius } from './dot-layer.ts';

/**
 * Layers of what `markFeatures` makes, bottom to top, drawn as the position asked about is: rings round
 * the dot that is pointed at and the one that is chosen, and the line from that one to the border.
 */
export function markLayers(source: string, theme: MapTheme): LayerSpecification[] {
  const id = (part: string) => `${source}-${part}`;
  return [
    {
      id: id('line'),
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': theme.measure, 'line-width': 2, 'line-dasharray': [2, 1.4] },
    },
    {
      id: id('nearest'),
      type: 'circle',
      source,
      filter: ['==', ['get', 'role'], 'nearest'],
      paint: {
        'circle-radius': 4,
        'circle-color': theme.halo,
        'circle-stroke-color': theme.measure,
        'circle-stroke-width': 2,
      },
    },
    {
      id: id('ring-casing'),
      type: 'circle',
      source,
      filter: ['match', ['get', 'role'], ['hovered', 'chosen'], true, false],
      paint: {
        'circle-radius': dotRadius(1.5),
        'circle-color': theme.dot,
        'circle-stroke-color': theme.halo,
        'circle-stroke-width': 5,
      },
    },
    {
      id: id('ring'),
      type: 'circle',
      source,
      filter: ['match', ['get', 'role'], ['hovered', 'chosen'], true, false],
      paint: {
        'circle-radius': dotRadius(3.5),
        'circle-opacity': 0,
        'circle-stroke-color': ['match', ['get', 'role'], 'chosen', theme.measure, theme.dot],
        'circle-stroke-width': ['match', ['get', 'role'], 'chosen', 2.6, 1.8],
      },
    },
    {
      id: id('label'),
      type: 'symbol',
      source,
      filter: ['==', ['get', 'role'], 'label'],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': LABEL_FONT_STRONG,
        'text-size': 12,
        'text-offset': [0, -0.8],
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': theme.measure,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
