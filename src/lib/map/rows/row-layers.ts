import type { LayerSpecification } from 'maplibre-gl';
import { dotLayer } from '../dots/dot-layer.ts';
import { LABEL_FONT } from '../fonts.ts';
import type { MapTheme } from '../theme.ts';

export const ROWS_SOURCE = 'rows';
export const ROW_DOT_LAYER = 'rows-dot';
/** Layer of the tiles that the desk makes. */
const TILE_LAYER = 'rows';

/**
 * From here on dots no longer merge because the map is far off, so a number beside one tells of a spot
 * that many rows share. Farther off numbers would stand everywhere and say little.
 */
const COUNT_ZOOM = 9;

/** Dots of a reader's list, the number of rows at crowded spots; bottom to top. */
export function rowLayers(theme: MapTheme): LayerSpecification[] {
  return [
    dotLayer({ id: ROW_DOT_LAYER, source: ROWS_SOURCE, sourceLayer: TILE_LAYER }, theme),
    {
      id: 'rows-count',
      type: 'symbol',
      source: ROWS_SOURCE,
      'source-layer': TILE_LAYER,
      minzoom: COUNT_ZOOM,
      filter: ['>', ['get', 'count'], 1],
      layout: {
        'text-field': ['to-string', ['get', 'count']],
        'text-font': LABEL_FONT,
        'text-size': 10.5,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.9,
        'text-padding': 4,
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: { 'text-color': theme.dot, 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
    },
  ];
}
