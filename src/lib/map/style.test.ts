import { existsSync } from 'node:fs';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../tests/fixtures/geodata.ts';
import { summaries } from '../../../tests/fixtures/place-summaries.ts';
import type { BasemapLabel } from './basemap-data.ts';
import { fontFaces } from './font-faces.ts';
import {
  EMBEDDED_LAYERS,
  LAYER_GROUPS,
  LAYER_ORDER,
  SOURCE_IDS,
  layerGroupIds,
} from './layer-order.ts';
import { mapLayers, mapStyle } from './style.ts';
import { mapThemes } from './theme.ts';

const themeNames = ['light', 'dark'] as const;
const styleOf = (theme: (typeof themeNames)[number]) => mapStyle(mapThemes[theme], fontFaces);

describe.each(themeNames)('the %s style', (name) => {
  it('is valid by the style specification', () => {
    expect(validateStyleMin(styleOf(name))).toEqual([]);
  });

  it('has every layer of the order, in that order, and no other', () => {
    expect(mapLayers(mapThemes[name]).map(({ id }) => id)).toEqual([...LAYER_ORDER]);
    expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
  });

  it('draws every source, and nothing that is no source', () => {
    const { layers, sources } = styleOf(name);
    const drawn = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(drawn)).toEqual(new Set(SOURCE_IDS));
    expect(Object.keys(sources)).toEqual([...SOURCE_IDS]);
    expect(layers.filter(({ type }) => type === 'background').map(({ id }) => id)).toEqual(['sea']);
  });

  it('writes labels in the fonts that it brings along', () => {
    const fonts = styleOf(name).layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
        ? [layer.layout['text-font']]
        : [],
    );
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts) {
      expect(font).toHaveLength(1);
      expect(Object.keys(fontFaces)).toContain((font as string[])[0]);
    }
  });

  it('asks no other server for anything', () => {
    const { glyphs, sprite } = styleOf(name);
    expect([glyphs, sprite]).toEqual([undefined, undefined]);
    expect(JSON.stringify(styleOf(name))).not.toMatch(/https?:/);
  });
});

describe('the two themes', () => {
  it('differ in paint alone, so that one can be changed into the other', () => {
    const [light, dark] = themeNames.map((name) =>
      mapLayers(mapThemes[name]).map(({ paint, ...rest }) => ({
        ...rest,
        painted: Object.keys(paint ?? {}),
      })),
    );
    expect(dark).toEqual(light);
    expect(mapLayers(mapThemes.dark)).not.toEqual(mapLayers(mapThemes.light));
  });
});

describe('validation', () => {
  it('would see an error', () => {
    const style = styleOf('light');
    const broken = style.layers.map((layer) =>
      layer.id === 'border-line' ? { ...layer, paint: { 'line-colour': '#000' } } : layer,
    ) as StyleSpecification['layers'];
    const [problem] = validateStyleMin({ ...style, layers: broken });
    expect(problem?.message).toContain('line-colour');
  });
});

// The validator of the style specification passes any value, so what MapLibre reads is checked here.
describe('font faces', () => {
  const faces = Object.entries(fontFaces).flatMap(([font, list]) => {
    if (!Array.isArray(list)) throw new Error(`${font} is no list of files.`);
    return list.map((face) => ({ font, ...face }));
  });
  const codePoints = (range: string) => {
    const [, from = '', to = from] = /^U\+([0-9A-F]{4,6})(?:-([0-9A-F]{4,6}))?$/.exec(range) ?? [];
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  };

  it('are files that are there, each with code points in order', () => {
    expect(faces).toHaveLength(6);
    for (const { url, 'unicode-range': ranges } of faces) {
      expect(url).toMatch(/\.woff2$/);
      expect(existsSync(new URL(`../../..${url}`, import.meta.url)), url).toBe(true);
      for (const range of ranges ?? []) {
        const [from, to] = codePoints(range);
        expect(from).toBeLessThanOrEqual(to);
      }
    }
  });

  it('have every letter of every name on the map', () => {
    const labels = readGeodata('basemap/labels.json') as BasemapLabel[];
    const names = [
      ...labels.flatMap((label) => Object.values(label.names)),
      ...summaries.flatMap(({ name, localName }) => [name, localName]),
    ];
    const ranges = faces.flatMap((face) => (face['unicode-range'] ?? []).map(codePoints));
    const strangers = [...new Set(names.join(''))].filter((letter) => {
      const code = letter.codePointAt(0) ?? NaN;
      return !ranges.some(([from, to]) => from <= code && code <= to);
    });
    expect(names.length).toBeGreaterThan(100);
    expect(strangers).toEqual([]);
    // Vowel marks are not shaped: they would stand beside their letters.
    expect(names.filter((name) => /[\u064B-\u0652\u0670]/.test(name ?? ''))).toEqual([]);
  });

  it('leave no code point to two files of a font', () => {
    for (const font of Object.keys(fontFaces)) {
      const ranges = faces
        .filter((face) => face.font === font)
        .flatMap((face) => (face['unicode-range'] ?? []).map(codePoints))
        .toSorted(([a], [b]) => a - b);
      expect(ranges.length).toBeGreaterThan(3);
      ranges.forEach(([from], i) => {
        const before = ranges[i - 1];
        if (before !== undefined) expect(from).toBeGreaterThan(before[1]);
      });
    }
  });
});

describe('layer groups', () => {
  it('switch layers of the order, each in one group only', () => {
    const grouped = layerGroupIds.flatMap((group) => [...LAYER_GROUPS[group]]);
    for (const id of grouped) expect(LAYER_ORDER).toContain(id);
    expect(new Set(grouped).size).toBe(grouped.length);
    for (const group of layerGroupIds) expect(LAYER_GROUPS[group].length).toBeGreaterThan(0);
  });

  it('never switch off the border, the places or what the reader draws', () => {
    const grouped: readonly string[] = layerGroupIds.flatMap((group) => [...LAYER_GROUPS[group]]);
    const kept = LAYER_ORDER.filter((id) =>
      /^(border|place-(symbol|label)|probe|measure)/.test(id),
    );
    expect(kept.length).toBeGreaterThan(8);
    expect(kept.filter((id) => grouped.includes(id))).toEqual([]);
  });

  it('know the basemap from the case: all below the areas, and the labels of the basemap', () => {
    const embedded = LAYER_ORDER.filter((id) => EMBEDDED_LAYERS.includes(id));
    expect(embedded).toEqual([...EMBEDDED_LAYERS]);
    const sources = new Map(
      mapLayers(mapThemes.light).map((layer) => [
        layer.id,
        'source' in layer ? layer.source : 'none',
      ]),
    );
    for (const id of LAYER_ORDER) {
      const isBasemap = id === 'sea' || sources.get(id)?.startsWith('basemap-') === true;
      expect(EMBEDDED_LAYERS.includes(id), id).toBe(isBasemap);
    }
  });
});
