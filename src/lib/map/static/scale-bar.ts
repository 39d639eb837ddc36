import { roundBelow } from '#lib/format/round.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { frameZoom, PICTURE, toPosition, type PixelBox, type StaticFrame } from './frame.ts';

/** A scale bar: a round length, and how long it is in the middle of the picture. */
export interface ScaleBar {
  readonly metres: number;
  readonly px: number;
}

const LONGEST_PX = 120;
/** On smaller scales Mercator differs too much from top to bottom for one bar. */
const SMALLEST_ZOOM = 4;

/** The longest of 1, 2 or 5 times a power of ten metres that fits; null where one bar cannot tell. */
export function scaleBar(frame: StaticFrame): ScaleBar | null {
  if (frameZoom(frame) < SMALLEST_ZOOM) return null;
  const middleX = (PICTURE.left + PICTURE.right) / 2;
  const middleY = (PICTURE.top + PICTURE.bottom) / 2;
  const longestMetres = geodesicMetres(
    toPosition(frame, [middleX - LONGEST_PX / 2, middleY]),
    toPosition(frame, [middleX + LONGEST_PX / 2, middleY]),
  );
  const metres = roundBelow(longestMetres);
  return { metres, px: (metres / longestMetres) * LONGEST_PX };
}

/** Where the bar stands in the picture: its left end. */
export const SCALE_BAR_AT = [PICTURE.left + 20, PICTURE.bottom - 16] as const;

/** The box that the bar and its text cover. */
export const scaleBarBox = (scale: number): PixelBox => ({
  left: SCALE_BAR_AT[0] - 4,
  top: SCALE_BAR_AT[1] - 10 - 14 * scale,
  right: SCALE_BAR_AT[0] + LONGEST_PX + 4,
  bottom: PICTURE.bottom,
});
