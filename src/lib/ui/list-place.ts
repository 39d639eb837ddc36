/** A rectangle on the screen in CSS pixels, as `getBoundingClientRect` gives it. */
export type ScreenBox = Readonly<Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>>;

/** Where a list stands; it grows away from the edge that is given. */
export interface ListPlace {
  readonly side: 'below' | 'above';
  /** The edge of the list that is next to its field. */
  readonly edge: number;
  readonly left: number;
  readonly width: number;
  readonly mostHeight: number;
}

/** Clear of the ring that shows the focus. */
const gap = 6;
/** Kept free between the list and the edges of what is seen. */
const margin = 8;
/** Names and their second lines break too often in less. */
const leastWidth = 256;
/** Below, where this is free there: a list that changes sides while its reader types is hard to read. */
const enoughHeight = 220;
/** Farther down nobody reads without scrolling. */
const mostHeight = 360;

/**
 * Where the list of a field stands so that all of it can be seen.
 * @param view what is seen of the page, without an on-screen keyboard
 */
export function listPlace(field: ScreenBox, view: ScreenBox): ListPlace {
  const roomBelow = view.bottom - margin - (field.bottom + gap);
  const roomAbove = field.top - gap - (view.top + margin);
  const isBelow = roomBelow >= Math.min(enoughHeight, roomAbove);
  const widest = view.right - view.left - 2 * margin;
  const width = Math.min(Math.max(field.right - field.left, leastWidth), widest);
  const rightmost = view.right - margin - width;
  return {
    side: isBelow ? 'below' : 'above',
    edge: isBelow ? field.bottom + gap : field.top - gap,
    left: Math.max(view.left + margin, Math.min(field.left, rightmost)),
    width,
    mostHeight: Math.max(0, Math.min(mostHeight, isBelow ? roomBelow : roomAbove)),
  };
}
