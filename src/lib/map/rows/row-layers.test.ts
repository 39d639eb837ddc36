import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER } from '../layer-order.ts';
import { mapThemes } from '../theme.ts';
import { RowsOverlay } from './rows-overlay.ts';

const overlay = new RowsOverlay(() => Promise.resolve(new ArrayBuffer(0)));
overlay.setHovered({ position: [64.1, 27], count: 2 });

describe.each(['light', 'dark'] as const)('the layers of rows in the %s theme', (name) => {
  const layers = overlay.layers(mapThemes[name]);

  it('are valid by the style specification, and draw the sources that the overlay has', () => {
    const sources = { ...overlay.sources() };
    // Fonts are the map's own; the validator wants an address of glyphs for labels.
    const style = { version: 8 as const, glyphs: '{fontstack}/{range}', sources, layers };
    expect(validateStyleMin(style)).toEqual([]);
    const drawn = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(drawn)).toEqual(new Set(Object.keys(sources)));
  });

  it('have dots at the bottom, then counts, then what is marked', () => {
    expect(layers.map(({ id }) => id)).toEqual([
      'rows-dot',
      'rows-count',
      'row-marks-line',
      'row-marks-nearest',
      'row-marks-ring-casing',
      'row-marks-ring',
      'row-marks-label',
    ]);
  });

  it('take no id of the case, and stand below its places, and all dots below its border', () => {
    const ids: readonly string[] = LAYER_ORDER;
    expect(layers.filter(({ id }) => ids.includes(id))).toEqual([]);
    const heights = new Map(layers.map(({ id }) => [id, ids.indexOf(overlay.below(id))]));
    expect(heights.get('rows-dot')).toBeLessThan(ids.indexOf('border-line'));
    expect(heights.get('row-marks-label')).toBeGreaterThan(ids.indexOf('border-line'));
    for (const height of heights.values()) expect(height).toBeLessThan(ids.indexOf('place-label'));
  });
});

it('differ between themes in paint alone, so that one can be changed into the other', () => {
  const [light, dark] = [mapThemes.light, mapThemes.dark].map((theme) =>
    overlay
      .layers(theme)
      .map(({ paint, ...rest }) => ({ ...rest, painted: Object.keys(paint ?? {}) })),
  );
  expect(dark).toEqual(light);
});
