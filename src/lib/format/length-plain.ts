import type { LengthRange } from './length-range.ts';
import { formatInUnit, formatRangeInUnit } from './length-number-format.ts';
import { roundToDecimals } from './round.ts';
import { metresPerUnit, unitsOfSystem, type LengthUnit, type UnitSystem } from './units.ts';

interface PlainFormat {
  readonly units: UnitSystem;
  readonly locale: string;
}

/** Beyond this many of a unit no fraction is shown. */
const MANY = 1e6;

/**
 * A length as it stands in a calculation: to a tenth of a long unit (a hundredth below ten of them),
 * without decimals that are only zeros, such as `799.5 km`, `54 km` or `2.85 km`; whole short units.
 * A length too great for a number is written `∞ km`.
 */
export function formatPlainLength(metres: number, { units, locale }: PlainFormat): string {
  const { unit, decimals, values } = inOneUnit([metres], units);
  return formatInUnit(values[0] ?? NaN, unit, decimals, locale);
}

/** Two ends of a range as they stand in a calculation, rounded alike, such as `54–66 km`. */
export function formatPlainRange(
  { lowMetres, highMetres }: LengthRange,
  { units, locale }: PlainFormat,
): string {
  const { unit, decimals, values } = inOneUnit([lowMetres, highMetres], units);
  const [low = NaN, high = NaN] = values;
  return formatRangeInUnit(low, high, unit, decimals, locale);
}

interface InOneUnit {
  readonly unit: LengthUnit;
  readonly decimals: number;
  /** Rounded to the decimals. */
  readonly values: readonly number[];
}

function inOneUnit(lengths: readonly number[], units: UnitSystem): InOneUnit {
  const { short, long, longFromMetres } = unitsOfSystem[units];
  const longest = Math.max(...lengths);
  const unit = longest >= longFromMetres ? long : short;
  const values = lengths.map((metres) => metres / metresPerUnit[unit]);
  const greatest = longest / metresPerUnit[unit];
  let decimals = unit === short || greatest >= MANY ? 0 : greatest < 10 ? 2 : 1;
  const rounded = (count: number) => values.map((value) => roundedOrInfinite(value, count));
  while (decimals > 0 && rounded(decimals).every((v, i) => v === rounded(decimals - 1)[i])) {
    decimals -= 1;
  }
  return { unit, decimals, values: rounded(decimals) };
}

const roundedOrInfinite = (value: number, decimals: number) =>
  Number.isFinite(value) ? roundToDecimals(value, decimals) : value;
