/**
 * Browsers cap the height of an element, the lowest of them at about 17.9 million pixels. A list that is taller
 * scrolls through a lower space, and each pixel there stands for several of the list.
 */
const MOST_PX = 15_000_000;

export interface ScrollScale {
  /** Height of the element that is scrolled through. */
  readonly spacePx: number;
  /** Pixels of the list for one of the space; 1 where nothing is capped. */
  readonly factor: number;
}

/**
 * @param fullPx height of the whole list
 * @param viewPx height of the part of it that is seen
 */
export function scrollScale(fullPx: number, viewPx: number): ScrollScale {
  if (fullPx <= MOST_PX) return { spacePx: fullPx, factor: 1 };
  return { spacePx: MOST_PX, factor: (fullPx - viewPx) / (MOST_PX - viewPx) };
}

/** Rows from `first` to before `end` that are to be drawn, and where in the space the first of them stands. */
export interface RowSlice {
  readonly first: number;
  readonly end: number;
  readonly offsetPx: number;
}

/** Rows that are drawn beyond each edge, for what scrolls in before they are drawn anew. */
const BEYOND = 6;

/** What is drawn of a list at a scroll position. */
export function rowSlice(
  { factor }: ScrollScale,
  scrollPx: number,
  viewPx: number,
  rowPx: number,
  count: number,
): RowSlice {
  const topPx = scrollPx * factor;
  const first = clamp(Math.floor(topPx / rowPx) - BEYOND, 0, count);
  const end = clamp(Math.ceil((topPx + viewPx) / rowPx) + BEYOND, first, count);
  return { first, end, offsetPx: scrollPx - (topPx - first * rowPx) };
}

/** The scroll position nearest to the present one at which a row is seen whole. */
export function scrollToRow(
  { factor }: ScrollScale,
  scrollPx: number,
  viewPx: number,
  rowPx: number,
  row: number,
): number {
  const topPx = scrollPx * factor;
  const rowTopPx = row * rowPx;
  if (rowTopPx < topPx) return rowTopPx / factor;
  // By a whole pixel more than needed, since a scroll position may be rounded to whole ones.
  if (rowTopPx + rowPx > topPx + viewPx) return Math.ceil((rowTopPx + rowPx - viewPx) / factor);
  return scrollPx;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
