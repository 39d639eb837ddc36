import type { Meeting } from '../map-overlay.ts';
import type { ArchivePick } from '../map-pick.ts';
import { pixelMetres, tilePrecisionMetres } from './tile-precision.ts';

const MAX_ATTRIBUTES = 100;
const MAX_TEXT = 1000;

/** What an archive has where the pointer met one of its features. */
export function archivePick(
  { feature, position, zoom }: Meeting,
  archive: { readonly maxZoom: number },
): ArchivePick {
  const { geometry, properties, sourceLayer = '' } = feature;
  const attributes = Object.entries(properties)
    .slice(0, MAX_ATTRIBUTES)
    .map(([name, value]) => ({ name: cut(name), value: cut(textOf(value)) }));
  const said = { kind: 'archive', layer: sourceLayer, attributes } as const;
  if (geometry.type !== 'Point') {
    return { ...said, position, precisionMetres: pixelMetres(zoom, position[1]) };
  }
  const [longitude = NaN, latitude = NaN] = geometry.coordinates;
  const tileZoom = Math.min(archive.maxZoom, Math.floor(zoom));
  return {
    ...said,
    position: [longitude, latitude],
    precisionMetres: tilePrecisionMetres(tileZoom, latitude),
  };
}

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '');

const cut = (text: string) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
