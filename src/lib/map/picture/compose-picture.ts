import { drawPage, type PageLook } from './draw-page.ts';
import { drawScaleBar } from './draw-scale-bar.ts';
import { layPage, type PageContent } from './lay-page.ts';
import type { MapPicture } from './map-picture.ts';
import { canvasFont, type FontFamilies } from './page-fonts.ts';
import { pagePixelRatio } from './page-pixel-ratio.ts';
import type { Direction } from './text-direction.ts';
import type { TextMeasure } from './text-style.ts';

export interface PictureComposition {
  readonly map: Pick<MapPicture, 'canvas' | 'widthPx' | 'heightPx' | 'pixelRatio' | 'theme'>;
  /** Drawn in the map; null for none. */
  readonly scaleBar: { readonly widthPx: number; readonly label: string } | null;
  readonly content: PageContent;
  readonly direction: Direction;
  /** Already loaded. */
  readonly families: FontFamilies;
}

/** Draws the page round the map, in the theme of the map and at its pixel ratio as far as canvases go. */
export function composePicture(composition: PictureComposition): HTMLCanvasElement {
  const { map, scaleBar, content, direction, families } = composition;
  const look: PageLook = { theme: map.theme, families, direction };
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas for a picture.');
  const page = layPage(content, map, { measure: canvasMeasure(context, families), direction });
  const ratio = pagePixelRatio(page, map.pixelRatio);
  canvas.width = Math.floor(page.widthPx * ratio);
  canvas.height = Math.floor(page.heightPx * ratio);
  context.scale(ratio, ratio);
  drawPage(context, page, look);
  const { inlinePx: leftPx, blockPx: topPx } = page.map;
  context.imageSmoothingQuality = 'high';
  context.drawImage(map.canvas, leftPx, topPx, map.widthPx, map.heightPx);
  context.strokeStyle = look.theme.country;
  context.lineWidth = 1;
  context.strokeRect(leftPx - 0.5, topPx - 0.5, map.widthPx + 1, map.heightPx + 1);
  if (scaleBar !== null) {
    const corner = { leftPx, bottomPx: topPx + map.heightPx };
    drawScaleBar(context, scaleBar, corner, canvasFont('scale', families), look.theme);
  }
  return canvas;
}

function canvasMeasure(context: CanvasRenderingContext2D, families: FontFamilies): TextMeasure {
  return (text, style) => {
    context.font = canvasFont(style, families);
    const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text);
    return {
      widthPx: width,
      ascentPx: actualBoundingBoxAscent,
      descentPx: actualBoundingBoxDescent,
    };
  };
}
