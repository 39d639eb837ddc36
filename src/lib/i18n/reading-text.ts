import type { CandidateOutcome, ReadArea } from '#lib/claims/candidate-reading.ts';
import { FARTHEST_METRES } from '#lib/claims/search-box.ts';
import { formatArea } from '#lib/format/area.ts';
import { formatLength } from '#lib/format/length.ts';
import { formatNumber } from '#lib/format/number.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

/** Names of things that a text lists, joined as the language does. */
const listed = (texts: readonly string[]) => new Intl.ListFormat(currentLocale()).format(texts);

/** A share as per cent, without decimals where it is whole. */
const percentOf = (share: number) => {
  const tenths = Math.round(share * 1000) / 10;
  return formatNumber(tenths, currentLocale(), Number.isInteger(tenths) ? 0 : 1);
};

/** What a reading comes to, in one or two sentences made from its numbers. */
export function outcomeText(
  outcome: CandidateOutcome,
  { tolerance, units }: { readonly tolerance: number; readonly units: UnitSystem },
): string {
  const percent = percentOf(tolerance);
  const sizeText = (squareMetres: number) =>
    formatArea(squareMetres, { units, locale: currentLocale() });
  switch (outcome.kind) {
    case 'nothing-chosen':
      return m.reading_nothing();
    case 'unbounded': {
      const farthest = formatLength(FARTHEST_METRES, { units, locale: currentLocale() });
      return m.reading_unbounded({ farthest });
    }
    case 'none':
      return tolerance === 0 ? m.reading_none_without_tolerance() : m.reading_none({ percent });
    case 'areas': {
      const sizes = outcome.areas.map(({ areaSquareMetres }) => areaSquareMetres);
      const [only = 0, ...more] = sizes;
      if (more.length === 0) return m.reading_one_area({ percent, size: sizeText(only) });
      return m.reading_areas({
        percent,
        count: formatNumber(sizes.length, currentLocale()),
        sizes: listed(sizes.map(sizeText)),
        total: sizeText(sizes.reduce((sum, size) => sum + size, 0)),
      });
    }
  }
}

/** Which context areas a candidate area lies in and outside of: `wholly in A, outside B`. */
export function sharesText(
  { shares }: Pick<ReadArea, 'shares'>,
  contextAreas: readonly { readonly id: string; readonly name: string }[],
): string {
  return contextAreas
    .map(({ id, name }) => {
      const percent = Math.round((shares[id] ?? 0) * 100);
      if (percent === 0) return m.reading_outside({ name });
      return percent === 100
        ? m.reading_wholly_in({ name })
        : m.reading_partly_in({ percent: formatNumber(percent, currentLocale()), name });
    })
    .join(', ');
}

/** `Drawn after texts, not surveyed: …`, for outlines that are inferred. */
export const outlinesText = (names: readonly string[]): string =>
  m.reading_outlines({ names: listed(names) });
