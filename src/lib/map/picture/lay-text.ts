import type { Laid, PageItem } from './laid.ts';
import { textDirection, type Direction } from './text-direction.ts';
import { textStyles, type TextMeasure, type TextStyleName } from './text-style.ts';
import { wrapLines } from './wrap-lines.ts';

/** What laying out text depends on. */
export interface Setting {
  readonly measure: TextMeasure;
  /** Direction of the page; each paragraph has its own. */
  readonly direction: Direction;
}

/** Share of a line's height above its baseline. */
const BASELINE = 0.74;
/** Least room between the letters of a line and those of its neighbours. */
const CLEARANCE_PX = 1;

/** A paragraph in lines of at most the width; with `end` they stand at the far side of it. */
export function layText(
  text: string,
  style: TextStyleName,
  widthPx: number,
  { measure, direction }: Setting,
  align: 'start' | 'end' = 'start',
): Laid {
  const lines = wrapLines((line) => measure(line, style).widthPx, text, widthPx);
  const { lineHeightPx } = textStyles[style];
  const own = textDirection(text, direction);
  let heightPx = 0;
  const items = lines.map((line): PageItem => {
    // Scripts with long ascenders or low tails get taller lines rather than touching ones.
    const { ascentPx, descentPx } = measure(line, style);
    const above = Math.max(lineHeightPx * BASELINE, ascentPx + CLEARANCE_PX);
    const below = Math.max(lineHeightPx * (1 - BASELINE), descentPx + CLEARANCE_PX);
    const blockPx = heightPx + above;
    heightPx += above + below;
    const inlinePx = align === 'start' ? 0 : widthPx;
    return { kind: 'text', text: line, style, align, direction: own, inlinePx, blockPx };
  });
  return { items, heightPx };
}
