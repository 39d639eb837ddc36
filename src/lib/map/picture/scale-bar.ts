import { formatInUnit } from '#lib/format/length-number-format.ts';
import { leadingExponent, roundBelow } from '#lib/format/round.ts';
import { metresPerUnit, unitsOfSystem, type UnitSystem } from '#lib/format/units.ts';

/** A scale bar: how long it is on paper and on the ground. */
export interface ScaleBar {
  readonly widthPx: number;
  readonly metres: number;
  /** The length with its unit, for instance `50 km`. */
  readonly label: string;
}

/**
 * The longest bar that fits and is 1, 2 or 5 times a power of ten of the reader's unit: the long unit where
 * one of it fits, otherwise the short one.
 *
 * @throws RangeError when the scale or the width is no positive number.
 */
export function scaleBar(
  metresPerPixel: number,
  maxWidthPx: number,
  units: UnitSystem,
  locale: string,
): ScaleBar {
  const longestMetres = metresPerPixel * maxWidthPx;
  if (!(metresPerPixel > 0 && maxWidthPx > 0 && longestMetres < Infinity)) {
    throw new RangeError(
      `A scale bar needs a scale and a width above 0, not ${metresPerPixel} m and ${maxWidthPx} px.`,
    );
  }
  const { short, long } = unitsOfSystem[units];
  const unit = longestMetres >= metresPerUnit[long] ? long : short;
  const value = roundBelow(longestMetres / metresPerUnit[unit]);
  const metres = value * metresPerUnit[unit];
  return {
    widthPx: metres / metresPerPixel,
    metres,
    label: formatInUnit(value, unit, Math.max(0, -leadingExponent(value)), locale),
  };
}
