import { formatNumber } from '#lib/format/number.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** Bounds of a count as reported; no upper bound for "at least" and "over". */
interface Count {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** A count of people: "73", "101 or more", "3 to 4". */
export function countText({ atLeast, atMost }: Count): string {
  const low = formatNumber(atLeast, currentLocale());
  if (atMost === null) return m.count_or_more({ count: low });
  if (atMost === atLeast) return low;
  return m.count_range({ low, high: formatNumber(atMost, currentLocale()) });
}

/** The same where there is room for a few characters: "73", "≥101", "3–4". */
export function shortCountText({ atLeast, atMost }: Count): string {
  const low = formatNumber(atLeast, currentLocale());
  if (atMost === null) return `≥${low}`;
  return atMost === atLeast ? low : `${low}–${formatNumber(atMost, currentLocale())}`;
}
