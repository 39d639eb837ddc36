import type { LayerSpecification } from 'maplibre-gl';
import { LABEL_FONT_STRONG } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';

/** The distance claim that a page is about, and what was measured against it. */
export function claimLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'claim-area-fill',
      type: 'fill',
      source: 'claim',
      filter: ['==', ['get', 'role'], 'area'],
      paint: { 'fill-color': theme.candidate, 'fill-opacity': 0.13 },
    },
    {
      id: 'claim-area-outline',
      type: 'line',
      source: 'claim',
      filter: ['==', ['get', 'role'], 'area'],
      paint: { 'line-color': theme.candidate, 'line-width': 0.8, 'line-opacity': 0.7 },
    },
    {
      id: 'claim-line',
      type: 'line',
      source: 'claim',
      filter: ['==', ['get', 'role'], 'quoted'],
      paint: { 'line-color': theme.candidate, 'line-width': 2, 'line-dasharray': [4, 2] },
    },
    {
      id: 'chosen-line',
      type: 'line',
      source: 'claim',
      filter: ['==', ['get', 'role'], 'chosen'],
      paint: {
        'line-color': theme.candidate,
        'line-width': 1,
        'line-opacity': 0.75,
        'line-dasharray': [2, 3],
      },
    },
    {
      id: 'claim-measured',
      type: 'line',
      source: 'claim',
      filter: ['==', ['get', 'role'], 'measured'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': theme.measure, 'line-width': 2.4 },
    },
    {
      id: 'claim-label',
      type: 'symbol',
      source: 'claim',
      filter: ['match', ['get', 'role'], ['quoted', 'chosen', 'measured'], true, false],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'label'],
        'text-font': LABEL_FONT_STRONG,
        'text-size': ['match', ['get', 'role'], 'chosen', 11, 12],
        'text-offset': [0, -0.9],
        'text-max-angle': 40,
      },
      paint: {
        'text-color': ['match', ['get', 'role'], 'measured', theme.measure, theme.candidate],
        'text-halo-color': theme.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
