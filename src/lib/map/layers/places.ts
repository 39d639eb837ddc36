import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LABEL_FONT, LABEL_FONT_STRONG } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';
import { active, activeOnDemand } from './interaction.ts';
import { twoScriptName } from './labels.ts';

/** Where a name may stand round its symbol, in ems, the wanted place first. */
const SIDE = 1.05;
const EAST = ['left', [SIDE, 0]] as const;
const WEST = ['right', [-SIDE, 0]] as const;
const ABOVE_AND_BELOW = ['top', [0, SIDE], 'bottom', [0, -SIDE]] as const;
const ANCHORS_EAST = [...EAST, ...WEST, ...ABOVE_AND_BELOW];
/** For places with the border to their east, so that the name does not lie across it. */
const ANCHORS_WEST = [...WEST, ...EAST, ...ABOVE_AND_BELOW];

const inScale: ExpressionSpecification = ['<=', ['get', 'minZoom'], ['zoom']];

/** The case's places: distances to the border, symbols that tell kinds by shape, names that win. */
export function placeLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'place-line',
      type: 'line',
      source: 'place-lines',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': theme.symbols.attack,
        'line-opacity': active(0.9, 0.5),
        'line-width': active(5, 3),
        'line-blur': 1,
      },
    },
    {
      id: 'distance-line',
      type: 'line',
      source: 'distances',
      layout: { 'line-cap': 'butt', 'line-sort-key': ['get', 'sortKey'] },
      paint: {
        'line-color': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          theme.selection,
          theme.distance,
        ],
        'line-width': active(2.4, 1.1),
        'line-opacity': activeOnDemand(1, 0.7),
        'line-dasharray': [2, 1.6],
      },
    },
    {
      id: 'distance-label',
      type: 'symbol',
      source: 'distances',
      minzoom: 5,
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': LABEL_FONT,
        'text-size': 11,
        'text-offset': [0, -0.75],
        'symbol-sort-key': ['get', 'sortKey'],
      },
      paint: {
        'text-color': theme.distance,
        'text-opacity': activeOnDemand(1, 1),
        'text-halo-color': theme.halo,
        'text-halo-width': 1.6,
      },
    },
    areaLabel('context', 11, theme.context, theme),
    areaLabel('candidate', 12, theme.candidate, theme),
    {
      id: 'place-halo',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': active(15, 0),
        'circle-color': theme.selection,
        'circle-opacity': active(0.18, 0),
        'circle-stroke-color': theme.selection,
        'circle-stroke-width': active(1.6, 0),
      },
    },
    {
      id: 'place-symbol',
      type: 'symbol',
      source: 'places',
      filter: inScale,
      layout: {
        'icon-image': ['concat', 'place-', ['get', 'symbol']],
        'icon-size': [
          'match',
          ['get', 'kind'],
          ['strike-site', 'attack-site', 'clash-site'],
          1,
          0.8,
        ],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'sortKey'],
      },
    },
    {
      id: 'place-label',
      type: 'symbol',
      source: 'places',
      filter: inScale,
      layout: {
        'text-field': twoScriptName,
        'text-font': LABEL_FONT_STRONG,
        'text-size': ['match', ['get', 'importance'], 0, 13.5, 1, 12.5, 11.5],
        'text-variable-anchor-offset': [
          'case',
          ['get', 'borderIsEast'],
          ['literal', ANCHORS_WEST],
          ['literal', ANCHORS_EAST],
        ],
        'text-justify': 'auto',
        'text-line-height': 1.1,
        'symbol-sort-key': ['get', 'sortKey'],
      },
      paint: {
        'text-color': theme.label,
        'text-halo-color': theme.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}

/** Name of an area that stands in place of a pin, or that a pin may be in. */
function areaLabel(
  role: 'context' | 'candidate',
  size: number,
  color: string,
  theme: MapTheme,
): LayerSpecification {
  return {
    id: `${role}-area-label`,
    type: 'symbol',
    source: 'areas',
    filter: ['all', ['==', ['get', 'role'], `${role}-label`], inScale],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': LABEL_FONT_STRONG,
      'text-size': size,
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 1.2,
      'text-justify': 'auto',
    },
    paint: { 'text-color': color, 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
  };
}
