import type { MapTheme } from '../theme.ts';
import type { ScaleBar } from './scale-bar.ts';

const BAR_PX = 5;
const INSET_PX = 12;
const PADDING_PX = { across: 9, above: 5, below: 8 } as const;
const LABEL_PX = 16;

/** Draws the bar in the bottom left corner of the map, on a plate that sets it off. */
export function drawScaleBar(
  context: CanvasRenderingContext2D,
  { widthPx, label }: Pick<ScaleBar, 'widthPx' | 'label'>,
  corner: { readonly leftPx: number; readonly bottomPx: number },
  font: string,
  theme: MapTheme,
): void {
  context.save();
  context.font = font;
  context.direction = 'ltr';
  context.textAlign = 'left';
  const plateWidth = Math.max(widthPx, context.measureText(label).width) + 2 * PADDING_PX.across;
  const plateHeight = PADDING_PX.above + LABEL_PX + BAR_PX + PADDING_PX.below;
  context.translate(corner.leftPx + INSET_PX, corner.bottomPx - INSET_PX - plateHeight);
  context.globalAlpha = 0.93;
  context.fillStyle = theme.halo;
  context.beginPath();
  context.roundRect(0, 0, plateWidth, plateHeight, 4);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = theme.label;
  context.fillText(label, PADDING_PX.across, PADDING_PX.above + LABEL_PX * 0.76);
  context.translate(PADDING_PX.across, PADDING_PX.above + LABEL_PX);
  context.fillRect(0, 0, widthPx, BAR_PX);
  // The second half is hollow, so that half the length can be read off too.
  context.fillStyle = theme.halo;
  context.fillRect(widthPx / 2, 1, widthPx / 2 - 1, BAR_PX - 2);
  context.restore();
}
