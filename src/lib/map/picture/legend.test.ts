import { describe, expect, it } from 'vitest';
import type { PlaceSymbolKind } from '#lib/case/kinds.ts';
import { EMBEDDED_LAYERS, LAYER_ORDER, type LayerId } from '../layer-order.ts';
import { mapThemes } from '../theme.ts';
import { pictureLegend } from './legend.ts';
import type { InSight } from './map-picture.ts';

// No canvas here: the legend only hands the images on.
const image = (kind: string) => ({ kind }) as unknown as HTMLCanvasElement;
const inSight = (layers: readonly LayerId[], kinds: readonly PlaceSymbolKind[] = []): InSight => ({
  layers: new Set(layers),
  symbols: new Map(kinds.map((kind) => [kind, image(kind)])),
  borderReadingColour: null,
  hasDots: false,
});
const names = { borderName: 'OpenStreetMap', readBorderName: null, measurements: [] };
const texts = (seen: InSight, more: Partial<Parameters<typeof pictureLegend>[1]> = {}) =>
  pictureLegend(seen, { ...names, ...more }, mapThemes.light).map(({ text }) => text);

describe('pictureLegend', () => {
  it('names only what is in sight', () => {
    expect(texts(inSight([]))).toEqual([]);
    expect(texts(inSight(['border-casing', 'border-line', 'place-symbol'], ['town']))).toEqual([
      'Iran–Pakistan border (OpenStreetMap)',
      'Town',
    ]);
  });

  it('names the dots of a reader’s own list or archive', () => {
    const [entry] = pictureLegend({ ...inSight([]), hasDots: true }, names, mapThemes.dark);
    expect(entry?.text).toBe('From a list or archive of the reader’s own');
    expect(entry?.sample).toMatchObject({ fill: { colour: mapThemes.dark.dot } });
  });

  it('names the dataset of a second border', () => {
    const seen = inSight(['border-line', 'read-border-line']);
    expect(texts(seen)).toHaveLength(1);
    expect(texts(seen, { readBorderName: 'Natural Earth' })[1]).toContain('Natural Earth');
  });

  it('begins with the measurements, each in its colour', () => {
    const measurements = [{ colour: '#7a3b8f', name: 'Panjgur to Saravan' }];
    const [first] = pictureLegend(
      inSight(['border-line']),
      { ...names, measurements },
      mapThemes.dark,
    );
    expect(first?.text).toBe('Panjgur to Saravan');
    expect(first?.sample).toMatchObject({ strokes: [{ colour: '#7a3b8f' }] });
  });

  it('shows areas and circles as such', () => {
    const shapes = (['line', 'area', 'circle', 'border'] as const).map((shape) => {
      const measurements = [{ colour: '#7a3b8f', name: 'Mine', shape }];
      return pictureLegend(inSight([]), { ...names, measurements }, mapThemes.light)[0]?.sample
        .shape;
    });
    expect(shapes).toEqual(['line', 'box', 'circle', 'line']);
  });

  it('tells the line from a measurement to the border from the lines of places', () => {
    const seen = { ...inSight(['distance-line']), borderReadingColour: '#7a3b8f' };
    const [reading, ...others] = pictureLegend(seen, names, mapThemes.light);
    expect(reading?.sample).toMatchObject({ strokes: [{ colour: '#7a3b8f' }] });
    expect(others.map(({ text }) => text)).not.toContain(reading?.text);
    expect(others).toHaveLength(1);
  });

  it('explains every line and area of the case that the map can draw', () => {
    const explained = LAYER_ORDER.filter((id) => !EMBEDDED_LAYERS.includes(id)).filter((id) => {
      const seen = inSight([id], id === 'place-symbol' ? ['town'] : []);
      return texts(seen, { readBorderName: 'Natural Earth' }).length > 0;
    });
    const drawn = LAYER_ORDER.filter(
      (id) =>
        !EMBEDDED_LAYERS.includes(id) &&
        // Labels name themselves; the reader's own measurements come by name.
        !/-(label|casing|halo|outline)$|^measure-/.test(id),
    );
    expect(explained).toEqual(expect.arrayContaining(drawn));
  });
});
