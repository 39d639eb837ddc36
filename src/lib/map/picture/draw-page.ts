import type { MapTheme } from '../theme.ts';
import { drawSample } from './draw-sample.ts';
import type { PageItem } from './laid.ts';
import type { PageLayout } from './lay-page.ts';
import { canvasFont, type FontFamilies } from './page-fonts.ts';
import type { Direction } from './text-direction.ts';
import { textStyles } from './text-style.ts';

/** How a page looks: the map's colours serve its paper and its ink. */
export interface PageLook {
  readonly theme: MapTheme;
  readonly families: FontFamilies;
  /** Where lines of the page begin: at the left with `ltr`. */
  readonly direction: Direction;
}

/** Draws paper, texts, samples and rules, on a canvas whose unit is a CSS pixel. */
export function drawPage(
  context: CanvasRenderingContext2D,
  { widthPx, heightPx, items }: PageLayout,
  look: PageLook,
): void {
  context.fillStyle = look.theme.halo;
  context.fillRect(0, 0, widthPx, heightPx);
  for (const item of items) drawItem(context, item, widthPx, look);
}

function drawItem(
  context: CanvasRenderingContext2D,
  item: PageItem,
  pageWidthPx: number,
  { theme, families, direction }: PageLook,
): void {
  const isMirrored = direction === 'rtl';
  const edge = isMirrored ? pageWidthPx - item.inlinePx : item.inlinePx;
  if (item.kind === 'text') {
    context.font = canvasFont(item.style, families);
    context.fillStyle = textStyles[item.style].ink === 'strong' ? theme.label : theme.quietLabel;
    context.direction = item.direction;
    context.textAlign = (item.align === 'start') === isMirrored ? 'right' : 'left';
    context.fillText(item.text, edge, item.blockPx);
    return;
  }
  const leftPx = isMirrored ? edge - item.widthPx : edge;
  if (item.kind === 'rule') {
    context.fillStyle = theme.province;
    context.fillRect(leftPx, item.blockPx, item.widthPx, 1);
    return;
  }
  const { widthPx, heightPx } = item;
  drawSample(context, item.sample, { leftPx, topPx: item.blockPx, widthPx, heightPx });
}
