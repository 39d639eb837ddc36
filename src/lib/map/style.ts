import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { emptyCollection } from './features/collection.ts';
import { areaLayers } from './layers/areas.ts';
import { basemapLayers } from './layers/basemap.ts';
import { borderLayers } from './layers/border.ts';
import { claimLayers } from './layers/claim.ts';
import { labelLayers } from './layers/labels.ts';
import { measureLayers } from './layers/measure.ts';
import { placeLayers } from './layers/places.ts';
import { LAYER_ORDER, SOURCE_IDS, type LayerId } from './layer-order.ts';
import type { MapTheme } from './theme.ts';

/** All layers for a theme, bottom to top. Throws where a layer is missing from the order or from the code. */
export function mapLayers(theme: MapTheme): LayerSpecification[] {
  const layers = new Map<string, LayerSpecification>();
  const all = [
    ...[basemapLayers, borderLayers, areaLayers, claimLayers],
    ...[labelLayers, placeLayers, measureLayers],
  ];
  for (const layer of all.flatMap((build) => build(theme))) layers.set(layer.id, layer);
  const unknown = [...layers.keys()].filter((id) => !LAYER_ORDER.includes(id as LayerId));
  if (unknown.length > 0) throw new Error(`Layer ${unknown.join(', ')} is not in LAYER_ORDER.`);
  return LAYER_ORDER.map((id) => {
    const layer = layers.get(id);
    if (layer === undefined) throw new Error(`No layer is built for ${id} of LAYER_ORDER.`);
    return layer;
  });
}

/** A whole style: our sources, still empty, and our layers in their order. */
export function mapStyle(
  theme: MapTheme,
  fontFaces: NonNullable<StyleSpecification['font-faces']>,
): StyleSpecification {
  const sources: Record<string, SourceSpecification> = {};
  for (const id of SOURCE_IDS) {
    sources[id] = {
      type: 'geojson',
      data: emptyCollection,
      promoteId: 'id',
      // Embedded lines are already as coarse as they may get, and what is measured must not get any coarser.
      tolerance: id.startsWith('measure-') ? 0 : 0.25,
    };
  }
  return { version: 8, 'font-faces': fontFaces, sources, layers: mapLayers(theme) };
}
