import type { MapTheme, ThemeName } from './theme.ts';

/**
 * The map's colours as custom properties for style sheets: `focusLand` becomes `--map-focus-land`. A
 * test keeps `map-colours.css` equal to this, so that no colour is written twice.
 */
export function mapColourCss({ light, dark }: Record<ThemeName, MapTheme>): string {
  const lines = properties('--map', light, dark).map((line) => `  ${line}\n`);
  return `:root {\n${lines.join('')}}\n`;
}

type Colours = { readonly [name: string]: string | Colours };

function properties(prefix: string, light: object, dark: object): string[] {
  return Object.entries(light as Colours).flatMap(([key, value]) => {
    const name = `${prefix}-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const other = (dark as Colours)[key];
    if (typeof value === 'string' && typeof other === 'string') {
      return [`${name}: light-dark(${value}, ${other});`];
    }
    if (typeof value === 'object' && typeof other === 'object') {
      return properties(name, value, other);
    }
    throw new Error(`The dark map theme has no colour ${key} to the light one's.`);
  });
}
