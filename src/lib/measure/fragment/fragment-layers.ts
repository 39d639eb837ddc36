import { percentDecoded } from './link-numbers.ts';
import type { LayerToggle } from './view-fragment.ts';

/** `-rivers,+satellite`: hidden layers with a minus, shown ones with a plus, sorted by id. */
export function encodeLayers(layers: readonly LayerToggle[]): string {
  return sortedOnce(layers)
    .map(({ id, shown }) => `${shown ? '+' : '-'}${encodeURIComponent(id.toWellFormed())}`)
    .join(',');
}

/** Reads what `encodeLayers` wrote, also when it was percent-encoded once more on the way. */
export function decodeLayers(text: string): readonly LayerToggle[] | 'malformed' {
  const result = decodePlain(text);
  if (result !== 'malformed' || !text.includes('%')) return result;
  const decoded = percentDecoded(text);
  return decoded === null ? 'malformed' : decodePlain(decoded);
}

function decodePlain(text: string): readonly LayerToggle[] | 'malformed' {
  if (text === '') return [];
  const layers: LayerToggle[] = [];
  for (const part of text.split(',')) {
    const id = percentDecoded(part.slice(1));
    if (!/^[+-]./s.test(part) || id === null) return 'malformed';
    layers.push({ id, shown: part.startsWith('+') });
  }
  return sortedOnce(layers);
}

/** The first of several toggles of one layer counts. */
function sortedOnce(layers: readonly LayerToggle[]): readonly LayerToggle[] {
  const byId = new Map(layers.toReversed().map((layer) => [layer.id, layer]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
