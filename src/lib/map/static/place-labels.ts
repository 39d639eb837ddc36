import { PICTURE, type PixelBox } from './frame.ts';
import type { Pixel } from './mercator.ts';
import { textWidthEms } from './text-width.ts';

/** On which side of its point a text stands; `centre` is on it. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'centre';

/** A point, and the side of it for a text. */
export interface LabelSpot {
  readonly at: Pixel;
  readonly side: Side;
}

/** A text that wants a spot. */
export interface LabelWish {
  readonly text: string;
  /** Spots to try, best first. */
  readonly spots: readonly LabelSpot[];
  /** Size on wide screens. */
  readonly sizePx: number;
  readonly letterSpacingEms: number;
  /** Distance of the text from its point, in parts of the size; it grows with the text. */
  readonly gapEms: number;
  /** Whether the text may cross lines where it has no better spot. */
  readonly mayCrossLines: boolean;
  readonly className: string;
}

export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly spot: LabelSpot;
  /** False where the text has room on wide screens only. */
  readonly isForAll: boolean;
}

interface Lines {
  meets(box: PixelBox): boolean;
}

/** How much larger texts and symbols are where the picture shrinks to a small screen; the style sheet has it too. */
const SMALL_SCREEN_SCALE = 2;
const LINE_EMS = 1.2;

/**
 * Gives each text a spot inside the picture where it covers no obstacle and no text before it, the
 * first ones first; texts without such a spot are left out.
 *
 * @param obstacles boxes to keep clear, at the given scale of texts and symbols.
 * @param lines lines that only some texts may cross, and those only where they have no better spot.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: (scale: number) => readonly PixelBox[],
  lines: Lines,
): PlacedLabel[] {
  const spots = new Map<LabelWish, LabelSpot>();
  const forAll = new Set<LabelWish>();
  const wide = { scale: 1, boxes: [...obstacles(1)] };
  const small = { scale: SMALL_SCREEN_SCALE, boxes: [...obstacles(SMALL_SCREEN_SCALE)] };
  // What shows on small screens stands at the same point on wide ones, so it must be free on both.
  for (const pass of [[wide, small], [wide]]) {
    for (const wish of wishes) {
      if (spots.has(wish)) continue;
      const spot = freeSpot(wish, pass, lines);
      if (spot === undefined) continue;
      spots.set(wish, spot);
      for (const { scale, boxes } of pass) boxes.push(labelBox(wish, spot, scale));
      if (pass.includes(small)) forAll.add(wish);
    }
  }
  return wishes.flatMap((wish) => {
    const spot = spots.get(wish);
    return spot === undefined ? [] : [{ wish, spot, isForAll: forAll.has(wish) }];
  });
}

interface Taken {
  readonly scale: number;
  readonly boxes: PixelBox[];
}

function freeSpot(wish: LabelWish, taken: readonly Taken[], lines: Lines): LabelSpot | undefined {
  let crossing: LabelSpot | undefined;
  for (const spot of wish.spots) {
    const wanted = taken.map(({ scale, boxes }) => ({ box: labelBox(wish, spot, scale), boxes }));
    const isFree = wanted.every(
      ({ box, boxes }) => isInPicture(box) && !boxes.some((other) => boxesOverlap(box, other)),
    );
    if (!isFree) continue;
    if (!wanted.some(({ box }) => lines.meets(box))) return spot;
    crossing ??= spot;
  }
  return wish.mayCrossLines ? crossing : undefined;
}

/** Per side: the way the gap goes, and the share of the text that stands before and above the point. */
const anchors = {
  right: { gapX: 1, gapY: 0, before: 0, above: 0.5 },
  left: { gapX: -1, gapY: 0, before: 1, above: 0.5 },
  above: { gapX: 0, gapY: -1, before: 0.5, above: 1 },
  below: { gapX: 0, gapY: 1, before: 0.5, above: 0 },
  centre: { gapX: 0, gapY: 0, before: 0.5, above: 0.5 },
} as const satisfies Record<Side, object>;

/** The box that a text covers at a spot. */
export function labelBox(
  wish: LabelWish,
  { at: [x, y], side }: LabelSpot,
  scale: number,
): PixelBox {
  const em = wish.sizePx * scale;
  const width = textWidthEms(wish.text, wish.letterSpacingEms) * em;
  const { gapX, gapY, before, above } = anchors[side];
  const left = x + gapX * wish.gapEms * em - before * width;
  const top = y + gapY * wish.gapEms * em - above * LINE_EMS * em;
  return { left, top, right: left + width, bottom: top + LINE_EMS * em };
}

/** The same spot as SVG says it: which end of the text, and how far from the point its base line begins. */
export function textOffset(gapEms: number, side: Side) {
  const { gapX, gapY, before, above } = anchors[side];
  // The base line lies 0.85 of the size below the top of a line.
  const baseEms = 0.85 - above * LINE_EMS;
  return {
    anchor: before === 0 ? 'start' : before === 1 ? 'end' : 'middle',
    dxEms: gapX * gapEms,
    dyEms: gapY * gapEms + baseEms,
  } as const;
}

/** True where the boxes have more than an edge in common. */
const boxesOverlap = (a: PixelBox, b: PixelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInPicture = (box: PixelBox): boolean =>
  box.left >= PICTURE.left &&
  box.right <= PICTURE.right &&
  box.top >= PICTURE.top &&
  box.bottom <= PICTURE.bottom;
