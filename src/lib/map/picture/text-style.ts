/** How a kind of text on the page is set. */
export interface TextStyle {
  readonly sizePx: number;
  readonly lineHeightPx: number;
  readonly weight: 400 | 600;
  readonly family: 'sans' | 'serif';
  readonly ink: 'strong' | 'quiet';
}

/** Every kind of text on the page; none is smaller than 11 px. */
export const textStyles = {
  title: { sizePx: 24, lineHeightPx: 30, weight: 600, family: 'serif', ink: 'strong' },
  subtitle: { sizePx: 14, lineHeightPx: 20, weight: 400, family: 'sans', ink: 'quiet' },
  heading: { sizePx: 13, lineHeightPx: 18, weight: 600, family: 'sans', ink: 'strong' },
  body: { sizePx: 13, lineHeightPx: 19, weight: 400, family: 'sans', ink: 'strong' },
  label: { sizePx: 13, lineHeightPx: 19, weight: 400, family: 'sans', ink: 'quiet' },
  /** Beside the scale bar, on the map. */
  scale: { sizePx: 12, lineHeightPx: 17, weight: 600, family: 'sans', ink: 'strong' },
  small: { sizePx: 11.5, lineHeightPx: 17, weight: 400, family: 'sans', ink: 'quiet' },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof textStyles;

/** How much room one line of text takes, in pixels from its baseline. */
export interface TextSize {
  readonly widthPx: number;
  readonly ascentPx: number;
  readonly descentPx: number;
}

export type TextMeasure = (text: string, style: TextStyleName) => TextSize;
