import { PICTURE, type PixelBox } from './frame.ts';
import type { Pixel } from './mercator.ts';
import { textWidthEms } from './text-width.ts';

/** On which side of its point a text stands; `centre` is on it. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'centre';

/** A text that wants a place near a point. */
export interface LabelWish {
  readonly text: string;
  readonly at: Pixel;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
  readonly sizePx: number;
  readonly letterSpacingEms: number;
  /** Distance of the text from the point, in parts of the font size; grows with the text. */
  readonly gapEms: number;
  readonly className: string;
}

export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly side: Side;
  /** False where the text has room on wide screens only. */
  readonly isForAll: boolean;
}

/** How much larger texts and symbols are on small screens, where the picture shrinks; the style sheet has it too. */
export const SMALL_SCREEN_SCALE = 2;
const LINE_EMS = 1.2;

/**
 * Gives each text a place inside the picture where it covers no obstacle and no text before it, the
 * first ones first; texts without such a place are left out. All are tried in the size of small
 * screens, then the rest in that of wide ones.
 *
 * @param obstacles boxes to keep clear, at the given scale of texts and symbols.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: (scale: number) => readonly PixelBox[],
): PlacedLabel[] {
  const sides = new Map<LabelWish, Side>();
  const forAll = new Set<LabelWish>();
  for (const scale of [SMALL_SCREEN_SCALE, 1]) {
    const taken = [...obstacles(scale)];
    for (const [wish, side] of sides) taken.push(labelBox(wish, side, scale));
    for (const wish of wishes) {
      if (sides.has(wish)) continue;
      const side = wish.sides.find((candidate) => {
        const box = labelBox(wish, candidate, scale);
        return isInPicture(box) && !taken.some((other) => boxesOverlap(box, other));
      });
      if (side === undefined) continue;
      sides.set(wish, side);
      taken.push(labelBox(wish, side, scale));
      if (scale === SMALL_SCREEN_SCALE) forAll.add(wish);
    }
  }
  return wishes.flatMap((wish) => {
    const side = sides.get(wish);
    return side === undefined ? [] : [{ wish, side, isForAll: forAll.has(wish) }];
  });
}

/** The box that a text covers on a side of its point. */
export function labelBox(wish: LabelWish, side: Side, scale: number): PixelBox {
  const em = wish.sizePx * scale;
  const width = textWidthEms(wish.text, wish.letterSpacingEms) * em;
  const [x, y] = wish.at;
  const anchor = sideAnchors[side];
  const left = x + anchor.gapX * wish.gapEms * em - anchor.before * width;
  const top = y + anchor.gapY * wish.gapEms * em - anchor.above * LINE_EMS * em;
  return { left, top, right: left + width, bottom: top + LINE_EMS * em };
}

/** Per side: the way the gap goes, and the share of the text that stands before and above its point. */
export const sideAnchors: Readonly<
  Record<Side, { gapX: number; gapY: number; before: 0 | 0.5 | 1; above: 0 | 0.5 | 1 }>
> = {
  right: { gapX: 1, gapY: 0, before: 0, above: 0.5 },
  left: { gapX: -1, gapY: 0, before: 1, above: 0.5 },
  above: { gapX: 0, gapY: -1, before: 0.5, above: 1 },
  below: { gapX: 0, gapY: 1, before: 0.5, above: 0 },
  centre: { gapX: 0, gapY: 0, before: 0.5, above: 0.5 },
};

/** True where the boxes have more than an edge in common. */
export const boxesOverlap = (a: PixelBox, b: PixelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInPicture = (box: PixelBox): boolean =>
  box.left >= PICTURE.left &&
  box.right <= PICTURE.right &&
  box.top >= PICTURE.top &&
  box.bottom <= PICTURE.bottom;
