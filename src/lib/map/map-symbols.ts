import type { Map as MapLibreMap } from 'maplibre-gl';
import { placeSymbolKinds, type PlaceSymbolKind } from '#lib/case/kinds.ts';
import { symbolImage } from './symbol-image.ts';
import type { MapTheme } from './theme.ts';

/** Draws the symbol that a layer asks for by its id and the map does not have yet; other ids are left alone. */
export function addSymbol(map: MapLibreMap, id: string, theme: MapTheme): void {
  const kind = placeSymbolKinds.find((candidate) => symbolId(candidate) === id);
  if (kind === undefined || map.hasImage(id)) return;
  const pixelRatio = symbolRatio();
  map.addImage(id, symbolImage(kind, theme, pixelRatio), { pixelRatio });
}

/** Draws the symbols that the map has in the colours of a theme. */
export function repaintSymbols(map: MapLibreMap, theme: MapTheme): void {
  for (const kind of placeSymbolKinds) {
    const id = symbolId(kind);
    if (map.hasImage(id)) map.updateImage(id, symbolImage(kind, theme, symbolRatio()));
  }
}

const symbolId = (kind: PlaceSymbolKind) => `place-${kind}`;

// At least 2, so that symbols stay crisp when the page is zoomed.
const symbolRatio = () => Math.max(2, window.devicePixelRatio);
