import type { LegendSample } from './legend-sample.ts';
import type { Direction } from './text-direction.ts';
import type { TextStyleName } from './text-style.ts';

/**
 * Something at its place on the page. `inlinePx` counts from the side where lines of the page begin, the left
 * where it is written from left to right; `blockPx` counts down from the top.
 */
export type PageItem = {
  readonly inlinePx: number;
  readonly blockPx: number;
} & (PageText | PageSample | PageRule);

/** One line of text, with `inlinePx` at the end that it is aligned to and `blockPx` on its baseline. */
interface PageText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyleName;
  readonly align: 'start' | 'end';
  readonly direction: Direction;
}

/** What a line of the legend explains, in a box of this size. */
interface PageSample {
  readonly kind: 'sample';
  readonly sample: LegendSample;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A thin line across. */
interface PageRule {
  readonly kind: 'rule';
  readonly widthPx: number;
}

/** Items that are laid out from their own corner. */
export interface Laid {
  readonly items: readonly PageItem[];
  readonly heightPx: number;
}

export const nothing: Laid = { items: [], heightPx: 0 };

/** The items farther along and down. */
export function moved({ items }: Laid, inlinePx: number, blockPx: number): PageItem[] {
  return items.map((item) => ({
    ...item,
    inlinePx: item.inlinePx + inlinePx,
    blockPx: item.blockPx + blockPx,
  }));
}

/** One below the other with a gap between; what is empty takes no gap. */
export function stacked(parts: readonly Laid[], gapPx: number): Laid {
  let heightPx = 0;
  const items: PageItem[] = [];
  for (const part of parts) {
    if (part.heightPx === 0) continue;
    if (heightPx > 0) heightPx += gapPx;
    items.push(...moved(part, 0, heightPx));
    heightPx += part.heightPx;
  }
  return { items, heightPx };
}
