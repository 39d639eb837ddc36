import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';

/** The border that distances are measured on: the strongest line of the map, with a light casing. */
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
  ];
}
