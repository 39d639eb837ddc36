import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_FONT } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';

/** The reader's language on the first line, the local script smaller below it. */
export const twoScriptName: ExpressionSpecification = [
  'case',
  ['==', ['get', 'localName'], ''],
  ['get', 'name'],
  ['format', ['get', 'name'], {}, '\n', {}, ['get', 'localName'], { 'font-scale': 0.88 }],
];

const inScale: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'minZoom'], ['zoom']],
  ['>', ['get', 'maxZoom'], ['zoom']],
];

/** A value that grows with the zoom, and is less by so much with each rank of a town. */
const byRankAndZoom = (value: {
  readonly far: number;
  readonly near: number;
  readonly less: number;
}): ExpressionSpecification => {
  const less: ExpressionSpecification = ['*', value.less, ['get', 'rank']];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    3,
    ['-', value.far, less],
    8,
    ['-', value.near, less],
  ];
};

/** Names that orient and no more: seas, countries, towns outside the case. */
export function labelLayers(theme: MapTheme): LayerSpecification[] {
  const halo = { 'text-halo-color': theme.halo, 'text-halo-width': 1.2 };
  return [
    {
      id: 'label-water',
      type: 'symbol',
      source: 'basemap-labels',
      filter: ['all', ['in', ['get', 'kind'], ['literal', ['sea', 'water']]], inScale],
      layout: {
        'text-field': twoScriptName,
        'text-font': LABEL_FONT,
        'text-size': ['case', ['==', ['get', 'kind'], 'sea'], 13, 10.5],
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
      },
      paint: {
        'text-color': theme.seaLabel,
        'text-halo-color': theme.halo,
        'text-halo-width': 0.6,
      },
    },
    {
      id: 'label-town-symbol',
      type: 'circle',
      source: 'basemap-labels',
      filter: ['all', ['==', ['get', 'kind'], 'town'], inScale],
      paint: {
        'circle-radius': byRankAndZoom({ far: 2.2, near: 2.8, less: 0.3 }),
        // As varied as the dots of a reader's list, which then find the shader program of these here made.
        'circle-opacity': byRankAndZoom({ far: 1.1, near: 1.05, less: 0.05 }),
        'circle-color': theme.quietLabel,
        'circle-stroke-color': theme.halo,
        'circle-stroke-width': 0.8,
      },
    },
    {
      id: 'label-country',
      type: 'symbol',
      source: 'basemap-labels',
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['country', 'province', 'region']]],
        inScale,
      ],
      layout: {
        'text-field': twoScriptName,
        'text-font': LABEL_FONT,
        'text-size': ['case', ['==', ['get', 'kind'], 'country'], 14, 11],
        'text-transform': ['case', ['==', ['get', 'kind'], 'country'], 'uppercase', 'none'],
        'text-letter-spacing': ['case', ['==', ['get', 'kind'], 'country'], 0.22, 0.1],
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.quietLabel,
        'text-opacity': ['case', ['==', ['get', 'kind'], 'country'], 0.95, 0.85],
        ...halo,
      },
    },
    {
      id: 'label-town',
      type: 'symbol',
      source: 'basemap-labels',
      filter: ['all', ['==', ['get', 'kind'], 'town'], inScale],
      layout: {
        'text-field': twoScriptName,
        'text-font': LABEL_FONT,
        'text-size': 10.5,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.quietLabel, ...halo },
    },
  ];
}
