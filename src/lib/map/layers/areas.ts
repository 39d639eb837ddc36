import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';
import { active, activeOnDemand } from './interaction.ts';

/** Areas instead of pins: circles of uncertainty, candidate areas and the areas given as context. */
export function areaLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'context-area-fill',
      type: 'fill',
      source: 'areas',
      filter: ['==', ['get', 'role'], 'context'],
      paint: { 'fill-color': theme.context, 'fill-opacity': active(0.16, 0.07) },
    },
    {
      id: 'context-area-outline',
      type: 'line',
      source: 'areas',
      filter: ['==', ['get', 'role'], 'context'],
      paint: {
        'line-color': theme.context,
        'line-width': active(1.8, 1),
        'line-dasharray': [1.5, 2.5],
      },
    },
    {
      id: 'uncertainty-fill',
      type: 'fill',
      source: 'uncertainty',
      paint: { 'fill-color': theme.uncertainty, 'fill-opacity': activeOnDemand(0.18, 0.08) },
    },
    {
      id: 'uncertainty-outline',
      type: 'line',
      source: 'uncertainty',
      paint: {
        'line-color': theme.uncertainty,
        'line-width': active(1.6, 0.8),
        'line-opacity': activeOnDemand(0.9, 0.5),
      },
    },
    {
      id: 'candidate-area-fill',
      type: 'fill',
      source: 'areas',
      filter: ['==', ['get', 'role'], 'candidate'],
      paint: { 'fill-color': theme.candidate, 'fill-opacity': active(0.42, 0.26) },
    },
    {
      id: 'candidate-area-outline',
      type: 'line',
      source: 'areas',
      filter: ['==', ['get', 'role'], 'candidate'],
      paint: {
        'line-color': theme.candidate,
        'line-width': active(2.4, 1.4),
        'line-dasharray': [3, 1.5],
      },
    },
  ];
}
