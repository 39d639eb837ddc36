import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER } from '../layer-order.ts';
import { mapThemes } from '../theme.ts';
import { answeringLayers, archiveLayers } from './archive-layers.ts';

const names = ['sites', 'routes'];

describe.each(['light', 'dark'] as const)('the layers of an archive in the %s theme', (name) => {
  const layers = archiveLayers(names, mapThemes[name]);

  it('are valid by the style specification', () => {
    const sources = {
      archive: { type: 'vector' as const, tiles: ['pmtiles://x/{z}/{x}/{y}'] },
    };
    // Fonts are the map's own; the validator wants an address of glyphs for labels.
    const style = { version: 8 as const, glyphs: '{fontstack}/{range}', sources, layers };
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('have areas at the bottom, then lines, then dots of every layer', () => {
    const ids = layers.map(({ id }) => id);
    expect(ids).toEqual([
      ...['archive-area-0', 'archive-area-1', 'archive-line-0', 'archive-line-1'],
      ...['archive-dot-0', 'archive-dot-1'],
    ]);
    expect(ids.filter((id) => (LAYER_ORDER as readonly string[]).includes(id))).toEqual([]);
  });

  it('answer to the pointer the other way round', () => {
    expect(answeringLayers(names)).toEqual([
      ...['archive-dot-0', 'archive-dot-1', 'archive-line-0', 'archive-line-1'],
      ...['archive-area-0', 'archive-area-1'],
    ]);
  });
});

it('differ between themes in paint alone', () => {
  const [light, dark] = [mapThemes.light, mapThemes.dark].map((theme) =>
    archiveLayers(names, theme).map(({ paint, ...rest }) => ({
      ...rest,
      painted: Object.keys(paint ?? {}),
    })),
  );
  expect(dark).toEqual(light);
});
