import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_FONT_STRONG } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';

/** What the reader draws: the point asked about, and the ruler. */
export function measureLayers(theme: MapTheme): LayerSpecification[] {
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
    ...rulerLayers(theme),
  ];
}

/** Measurements: the one that is worked on strongest, what a click would add fainter, and dashed what leads to the border. */
function rulerLayers(theme: MapTheme): LayerSpecification[] {
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const colour: ExpressionSpecification = [
    'match',
    ['get', 'colour'],
    ...Object.entries(theme.measures).flat(),
    theme.measure,
  ] as unknown as ExpressionSpecification;
  const byRole = (active: number, other: number, preview: number): ExpressionSpecification => [
    'match',
    ['get', 'role'],
    'other',
    other,
    'preview',
    preview,
    active,
  ];
  const isDashed: FilterSpecification = ['==', ['get', 'role'], 'reading'];
  return [
    {
      id: 'measure-area-fill',
      type: 'fill',
      source: 'measure-areas',
      filter: ['==', ['geometry-type'], 'Polygon'],
      // Without a seam where a ring that holds a pole is closed along the map's edge.
      paint: {
        'fill-color': colour,
        'fill-opacity': byRole(0.12, 0.07, 0.07),
        'fill-antialias': false,
      },
    },
    {
      id: 'measure-rim',
      type: 'line',
      source: 'measure-areas',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: round,
      paint: { 'line-color': colour, 'line-width': byRole(2.6, 1.8, 2), 'line-opacity': 0.9 },
    },
    {
      id: 'measure-casing',
      type: 'line',
      source: 'measure-lines',
      layout: round,
      paint: { 'line-color': theme.halo, 'line-width': byRole(6, 4, 5), 'line-opacity': 0.85 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: 'measure-lines',
      filter: ['!', isDashed],
      layout: round,
      paint: {
        'line-color': colour,
        'line-width': byRole(2.6, 1.8, 2.2),
        'line-opacity': byRole(1, 0.85, 0.55),
      },
    },
    {
      id: 'measure-dash',
      type: 'line',
      source: 'measure-lines',
      filter: isDashed,
      paint: { 'line-color': colour, 'line-width': 2, 'line-dasharray': [2, 1.4] },
    },
    {
      id: 'measure-point',
      type: 'circle',
      source: 'measure-points',
      paint: {
        'circle-radius': ['match', ['get', 'role'], 'preview', 4, 'chosen', 8.5, 6.5],
        'circle-color': ['case', ['get', 'bound'], colour, theme.halo],
        'circle-stroke-color': colour,
        'circle-stroke-width': 2.4,
      },
    },
    {
      id: 'measure-label',
      type: 'symbol',
      source: 'measure-lines',
      filter: ['!=', ['get', 'label'], ''],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': LABEL_FONT_STRONG,
        'text-size': 12,
        'text-offset': [0, -0.8],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colour, 'text-halo-color': theme.halo, 'text-halo-width': 1.8 },
    },
  ];
}
