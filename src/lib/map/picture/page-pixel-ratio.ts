/** Longest side and largest area, in pixels, of a canvas that every current browser makes, phones included. */
const MOST_SIDE = 8192;
const MOST_AREA = 16_777_216;

/** The wanted pixel ratio, or the highest that a page of this size in CSS pixels allows. */
export function pagePixelRatio(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  wanted: number,
): number {
  return Math.min(
    wanted,
    MOST_SIDE / Math.max(widthPx, heightPx),
    Math.sqrt(MOST_AREA / (widthPx * heightPx)),
  );
}
