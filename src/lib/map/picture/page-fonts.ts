import { textStyles, type TextStyle, type TextStyleName } from './text-style.ts';

/** Families of the page's fonts, as CSS writes them. */
export type FontFamilies = Readonly<Record<TextStyle['family'], string>>;

/** The site's own families, from its design tokens. */
export function siteFontFamilies(): FontFamilies {
  const tokens = getComputedStyle(document.documentElement);
  return {
    sans: tokens.getPropertyValue('--sans') || 'sans-serif',
    serif: tokens.getPropertyValue('--serif') || 'serif',
  };
}

/** A text style as the `font` of a canvas. */
export function canvasFont(style: TextStyleName, families: FontFamilies): string {
  const { weight, sizePx, family } = textStyles[style];
  return `${weight} ${sizePx}px ${families[family]}`;
}

/** Waits for the font files that these texts need; a file that does not load leaves the fallback font. */
export async function loadFonts(families: FontFamilies, texts: readonly string[]): Promise<void> {
  const all = texts.join(' ');
  const names = Object.keys(textStyles) as TextStyleName[];
  await Promise.allSettled(
    names.map((style) => document.fonts.load(canvasFont(style, families), all)),
  );
}
