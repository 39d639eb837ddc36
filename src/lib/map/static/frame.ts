import type { Position } from '#lib/geo/position.ts';
import type { Bounds } from '../camera.ts';
import { mercator, mercatorLatitude, type Pixel } from './mercator.ts';

/** Sides of a box in pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the static map shows, and how large. */
export interface StaticFrame {
  /** Pixels per width of the whole world. */
  readonly scale: number;
  /** The world's left and top edge in pixels of the picture. */
  readonly left: number;
  readonly top: number;
}

/** The picture: everything that must be seen, and every text, stands inside. */
export const PICTURE: PixelBox = { left: 0, top: 0, right: 900, bottom: 640 };

/** The drawn part: it runs on beyond the picture, so that a window of another shape is filled too. */
export const DRAWN: PixelBox = { left: -90, top: -90, right: 990, bottom: 730 };

/** Space between the bounds and the edge of the picture, as the live map leaves it. */
const PADDING_PX = 48;
/** World width in pixels at zoom 0, as the live map counts zoom. */
const WORLD_PX = 512;

/** The frame that holds the bounds in the middle of the picture, no closer than a zoom. */
export function frameFor([west, south, east, north]: Bounds, maxZoom: number): StaticFrame {
  const [x0, y0] = mercator([west, north]);
  const [x1, y1] = mercator([east, south]);
  const width = PICTURE.right - PICTURE.left;
  const height = PICTURE.bottom - PICTURE.top;
  const scale = Math.min(
    (width - 2 * PADDING_PX) / (x1 - x0),
    (height - 2 * PADDING_PX) / (y1 - y0),
    WORLD_PX * 2 ** maxZoom,
  );
  return {
    scale,
    left: PICTURE.left + width / 2 - ((x0 + x1) / 2) * scale,
    top: PICTURE.top + height / 2 - ((y0 + y1) / 2) * scale,
  };
}

/** Where a position stands in the picture. */
export function toPixel({ scale, left, top }: StaticFrame, position: Position): Pixel {
  const [x, y] = mercator(position);
  return [left + x * scale, top + y * scale];
}

/** Zoom of the live map that shows things as large as the frame does. */
export const frameZoom = ({ scale }: StaticFrame): number => Math.log2(scale / WORLD_PX);

/** The position that stands at a pixel. */
export function toPosition({ scale, left, top }: StaticFrame, [x, y]: Pixel): Position {
  return [((x - left) / scale - 0.5) * 360, mercatorLatitude((y - top) / scale)];
}

/** True where the pixel is inside the box or on its edge. */
export const isInBox = ([x, y]: Pixel, { left, top, right, bottom }: PixelBox): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
