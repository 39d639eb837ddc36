import { expect, test } from 'vitest';
import { mapThemes } from './theme.ts';
import { mapColourCss } from './map-colour-css.ts';

test('the style sheet has exactly the colours of the map themes', async () => {
  await expect(mapColourCss(mapThemes)).toMatchFileSnapshot('./map-colours.css');
});

test('names are in kebab case and each holds both themes', () => {
  const css = mapColourCss(mapThemes);
  expect(css).toContain('--map-focus-land: light-dark(#f7f3e8, #232a2d);');
  expect(css).toContain('--map-symbols-strike: light-dark(#b8480f, #ff8a4c);');
});
