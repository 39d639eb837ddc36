import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { LABEL_FONT } from './fonts.ts';
import { EMBEDDED_LAYERS } from './layer-order.ts';

const PREFIX = 'online-';

/** True for the ids that `withOnlineBasemap` gives to the sources of an online style. */
export const isOnlineSource = (id: string): boolean => id.startsWith(PREFIX);

/**
 * Our style on top of another one: its layers take the place of the embedded basemap, and its labels
 * are drawn in our fonts, so that no glyphs are requested from anywhere.
 */
export function withOnlineBasemap(
  ours: StyleSpecification,
  online: StyleSpecification,
): StyleSpecification {
  const sources = Object.entries(online.sources).map(
    ([id, source]) => [PREFIX + id, source] as const,
  );
  const embedded: ReadonlySet<string> = new Set(EMBEDDED_LAYERS);
  return {
    ...ours,
    ...(online.sprite === undefined ? {} : { sprite: online.sprite }),
    sources: { ...Object.fromEntries(sources), ...ours.sources },
    layers: [...online.layers.map(adopted), ...ours.layers.filter(({ id }) => !embedded.has(id))],
  };
}

/** Loads an online style. Rejects where it does not answer or is no style. */
export async function loadOnlineStyle(url: string): Promise<StyleSpecification> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with status ${response.status}.`);
  const style = (await response.json()) as Partial<StyleSpecification> | null;
  if (!Array.isArray(style?.layers) || typeof style.sources !== 'object') {
    throw new Error(`${url} is no map style.`);
  }
  return style as StyleSpecification;
}

function adopted(layer: LayerSpecification): LayerSpecification {
  const renamed = { ...layer, id: PREFIX + layer.id };
  if ('source' in renamed) renamed.source = PREFIX + renamed.source;
  if (renamed.type !== 'symbol') return renamed;
  return { ...renamed, layout: { ...renamed.layout, 'text-font': LABEL_FONT } };
}
