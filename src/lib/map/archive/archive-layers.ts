import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { dotLayer } from '../dots/dot-layer.ts';
import type { MapTheme } from '../theme.ts';

export const ARCHIVE_SOURCE = 'archive';

/** How many points one stands for where tippecanoe or supercluster has drawn several together. */
const COUNTED_BY = 'point_count';
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/** Layers of an archive that answer to the pointer, the first before the others. */
export function answeringLayers(layers: readonly string[]): string[] {
  return ['dot', 'line', 'area'].flatMap((part) => layers.map((_, index) => idOf(part, index)));
}

/** All layers of an archive's tiles: areas and lines thinly, then points as dots. */
export function archiveLayers(layers: readonly string[], theme: MapTheme): LayerSpecification[] {
  const each = (build: (sourceLayer: string, index: number) => LayerSpecification) =>
    layers.map(build);
  return [
    ...each((sourceLayer, index) => ({
      id: idOf('area', index),
      type: 'fill',
      source: ARCHIVE_SOURCE,
      'source-layer': sourceLayer,
      filter: isArea,
      paint: { 'fill-color': theme.dot, 'fill-opacity': 0.08 },
    })),
    ...each((sourceLayer, index) => ({
      id: idOf('line', index),
      type: 'line',
      source: ARCHIVE_SOURCE,
      'source-layer': sourceLayer,
      filter: ['!', isPoint],
      paint: { 'line-color': theme.dot, 'line-width': 0.9, 'line-opacity': 0.75 },
    })),
    ...each((sourceLayer, index) =>
      dotLayer(
        {
          ...{ id: idOf('dot', index), source: ARCHIVE_SOURCE, sourceLayer },
          ...{ countedBy: COUNTED_BY, filter: isPoint },
        },
        theme,
      ),
    ),
  ];
}

const idOf = (part: string, index: number) => `archive-${part}-${index}`;
