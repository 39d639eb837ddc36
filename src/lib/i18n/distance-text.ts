import type { BorderSummary } from '#lib/case/summary.ts';
import { formatLengthHeadline, roundedToUncertainty } from '#lib/format/length-range.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

type EarthModel = 'wgs84' | 'sphere';

/** "about 77 km", rounded to what the range supports. */
export function aboutText(border: BorderSummary, units: UnitSystem, model: EarthModel): string {
  return m.about_length({ length: headline(border, units, model).value });
}

/** "72–84 km", or null where the range says no more than the value. */
export function rangeText(
  border: BorderSummary,
  units: UnitSystem,
  model: EarthModel,
): string | null {
  return headline(border, units, model).range;
}

function headline(border: BorderSummary, units: UnitSystem, model: EarthModel) {
  const metres = model === 'wgs84' ? border.wgs84Metres : border.sphereMetres;
  // On the sphere a length may leave the range, which is counted on the ellipsoid, by a hair.
  const range = {
    lowMetres: Math.min(border.lowMetres, metres),
    highMetres: Math.max(border.highMetres, metres),
  };
  return formatLengthHeadline(roundedToUncertainty(metres, range, units), currentLocale());
}
