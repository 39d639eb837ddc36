import type { LayerSpecification } from 'maplibre-gl';
import { LABEL_FONT_STRONG } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';

/** What the reader draws: the point asked about, and the ruler. */
export function measureLayers(theme: MapTheme): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const labelPaint = {
    'text-color': theme.measure,
    'text-halo-color': theme.halo,
    'text-halo-width': 1.8,
  };
  return [
    {
      id: 'probe-line',
      type: 'line',
      source: 'probe',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': theme.measure, 'line-width': 2, 'line-dasharray': [2, 1.4] },
    },
    {
      id: 'probe-point',
      type: 'circle',
      source: 'probe',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['match', ['get', 'role'], 'here', 6, 4],
        'circle-color': ['match', ['get', 'role'], 'here', theme.measure, theme.halo],
        'circle-stroke-color': ['match', ['get', 'role'], 'here', theme.halo, theme.measure],
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'probe-label',
      type: 'symbol',
      source: 'probe',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': LABEL_FONT_STRONG,
        'text-size': 12,
        'text-offset': [0, -0.8],
        'text-allow-overlap': true,
      },
      paint: labelPaint,
    },
    {
      id: 'measure-casing',
      type: 'line',
      source: 'measure-lines',
      layout: round,
      paint: { 'line-color': theme.halo, 'line-width': 6, 'line-opacity': 0.85 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: 'measure-lines',
      layout: round,
      paint: {
        'line-color': theme.measure,
        'line-width': 2.6,
        'line-opacity': ['case', ['get', 'preview'], 0.55, 1],
      },
    },
    {
      id: 'measure-point',
      type: 'circle',
      source: 'measure-points',
      paint: {
        'circle-radius': ['case', ['get', 'preview'], 4, 6.5],
        'circle-color': ['case', ['get', 'bound'], theme.measure, theme.halo],
        'circle-stroke-color': theme.measure,
        'circle-stroke-width': 2.4,
      },
    },
    {
      id: 'measure-label',
      type: 'symbol',
      source: 'measure-lines',
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': LABEL_FONT_STRONG,
        'text-size': 12,
        'text-offset': [0, -0.8],
        'text-allow-overlap': true,
      },
      paint: labelPaint,
    },
  ];
}
