import { quotedMetres } from '#lib/case/quoted-metres.ts';
import type { DistanceFigure } from '#lib/case/schema/claim.ts';
import type { DistanceBounds } from './constraint.ts';

/** Share of a length that "about" leaves open either way, unless the reader sets another. */
export const DEFAULT_TOLERANCE = 0.1;

/** Greatest tolerance a reader may set. */
export const MAX_TOLERANCE = 0.25;

/**
 * How much of the tolerance each wording takes. "About" takes all of it; a plain figure and the ends of
 * a span take half, since reports round those too; "more than" and "less than" state a bound and take
 * none.
 */
export const toleranceShare: Readonly<Record<DistanceFigure['approximation'], number>> = {
  about: 1,
  none: 0.5,
  span: 0.5,
  'more-than': 0,
  'less-than': 0,
};

/**
 * The lengths that a quoted distance may stand for, in metres, counted the way the report counted it:
 * the quoted length widened by the share of the tolerance that its wording leaves open.
 *
 * @param tolerance share of the length that "about" leaves open either way, 0.1 for ±10 %.
 */
export function claimedBounds(
  { quoted, quotedUpTo = quoted, approximation }: DistanceFigure,
  tolerance: number,
): DistanceBounds {
  const share = tolerance * toleranceShare[approximation];
  return {
    lowMetres: approximation === 'less-than' ? 0 : Math.max(0, quotedMetres(quoted) * (1 - share)),
    highMetres:
      approximation === 'more-than'
        ? Infinity
        : Math.max(0, quotedMetres(quotedUpTo) * (1 + share)),
  };
}
