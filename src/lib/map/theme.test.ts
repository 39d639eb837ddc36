import { describe, expect, it } from 'vitest';
import { measureColours } from '#lib/measure/model/measurement.ts';
import { mapThemes, type MapTheme } from './theme.ts';

const themes = Object.entries(mapThemes);
const colours = (theme: MapTheme) => {
  const { symbols, measures, ...flat } = theme;
  const named = (prefix: string, group: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(group).map(([key, value]) => [`${prefix}-${key}`, value]));
  return { ...flat, ...named('symbols', symbols), ...named('measures', measures) };
};

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [light = NaN, dark = NaN] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Angle on the colour circle of HSL. */
function hueDegrees(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  );
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most === red) return ((green - blue) / spread) * 60;
  if (most === green) return 120 + ((blue - red) / spread) * 60;
  return 240 + ((red - green) / spread) * 60;
}

describe.each(themes)('the %s theme', (_, theme) => {
  it('has six-digit colours only', () => {
    for (const [name, colour] of Object.entries(colours(theme))) {
      expect(colour, name).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each([
    'label',
    'quietLabel',
    'seaLabel',
    'distance',
    'candidate',
    'context',
    'measure',
  ] as const)('has a %s that can be read on its halo', (name) => {
    expect(contrast(theme[name], theme.halo)).toBeGreaterThanOrEqual(4.5);
  });

  it('has colours of measurements that can be read on their halo, each unlike the others', () => {
    const all = Object.values(theme.measures);
    for (const colour of all) expect(contrast(colour, theme.halo)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(all).size).toBe(measureColours.length);
  });

  it('has names of seas that can be read on the sea, where their halo is thin', () => {
    expect(contrast(theme.seaLabel, theme.sea)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['focusLand', 'land'] as const)('has town names that can be read on the %s', (ground) => {
    expect(contrast(theme.quietLabel, theme[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.label, theme[ground])).toBeGreaterThanOrEqual(7);
  });

  it('has symbols, areas and a border that stand out from the land', () => {
    const { strike, attack, clash, settlement } = theme.symbols;
    for (const mark of [strike, attack, clash, settlement, theme.candidate, theme.border]) {
      expect(contrast(mark, theme.focusLand)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['focusLand', 'land', 'sea', 'lake', 'halo'] as const)(
    'has dots that stand out from the %s',
    (ground) => {
      expect(contrast(theme.dot, theme[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  it('has dots in a hue that is at least an eighth of the circle from those of all events', () => {
    const { strike, attack, clash } = theme.symbols;
    for (const mark of [strike, attack, clash, theme.candidate]) {
      const apart = Math.abs(hueDegrees(theme.dot) - hueDegrees(mark));
      expect(Math.min(apart, 360 - apart), mark).toBeGreaterThanOrEqual(45);
    }
  });

  it('has the border as its strongest line', () => {
    const other = [theme.country, theme.province, theme.river, theme.distance, theme.context];
    for (const line of other) {
      expect(contrast(theme.border, theme.focusLand)).toBeGreaterThan(
        contrast(line, theme.focusLand),
      );
    }
  });
});

describe('both themes', () => {
  it('name the same colours', () => {
    const [light, dark] = themes.map(([, theme]) => Object.keys(colours(theme)));
    expect(dark).toEqual(light);
  });

  it('are light and dark', () => {
    expect(luminance(mapThemes.light.focusLand)).toBeGreaterThan(0.7);
    expect(luminance(mapThemes.dark.focusLand)).toBeLessThan(0.1);
  });
});
