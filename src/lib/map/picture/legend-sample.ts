/** A line as it is drawn, in CSS pixels. */
export interface SampleStroke {
  readonly colour: string;
  readonly widthPx: number;
  /** From 0 to 1; 1 where it is left out. */
  readonly opacity?: number;
  /** Lengths of dash and gap; unbroken where it is left out. */
  readonly dashPx?: readonly number[];
}

/** What the legend shows beside a text: a symbol, a line of strokes from bottom to top, or an area. */
export type LegendSample =
  | { readonly shape: 'symbol'; readonly image: CanvasImageSource }
  | { readonly shape: 'line'; readonly strokes: readonly SampleStroke[] }
  | {
      readonly shape: 'box' | 'circle';
      readonly fill: { readonly colour: string; readonly opacity: number };
      readonly outline: SampleStroke;
      /** A line through the middle. */
      readonly middle?: SampleStroke;
    };

export interface LegendEntry {
  readonly sample: LegendSample;
  readonly text: string;
}
