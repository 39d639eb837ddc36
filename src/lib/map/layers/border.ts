import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';

/**
 * The border that distances are measured on: the strongest line of the map, with a light casing; and the
 * one that claims are read on instead, where the reader chose another.
 */
export function borderLayers(theme: MapTheme): LayerSpecification[] {
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'border-casing',
      type: 'line',
      source: 'border',
      layout,
      paint: {
        'line-color': theme.borderCasing,
        'line-opacity': 0.85,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 4, 6, 6, 10, 9],
      },
    },
    {
      id: 'border-line',
      type: 'line',
      source: 'border',
      layout,
      paint: {
        'line-color': theme.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.6, 6, 2.6, 10, 4],
      },
    },
    {
      id: 'read-border-line',
      type: 'line',
      source: 'read-border',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.border, 'line-width': 1.6, 'line-dasharray': [3, 2] },
    },
  ];
}
