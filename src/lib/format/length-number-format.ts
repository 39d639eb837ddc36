import { fixedNumberFormat } from './number.ts';
import type { LengthUnit } from './units.ts';

const intlUnits: Readonly<Record<Exclude<LengthUnit, 'nmi'>, string>> = {
  m: 'meter',
  km: 'kilometer',
  ft: 'foot',
  mi: 'mile',
};

/**
 * A value with its unit, in the locale's digits, order and symbol. The nautical mile is no unit of
 * Intl: it takes the place of the kilometre in the locale's pattern, with the symbol nmi.
 */
export function formatInUnit(
  value: number,
  unit: LengthUnit,
  decimals: number,
  locale: string,
): string {
  return joinParts(unitFormat(unit, decimals, locale).formatToParts(value), unit);
}

/** Two values with one unit, for instance `72–84 km`. Equal values give one value. */
export function formatRangeInUnit(
  low: number,
  high: number,
  unit: LengthUnit,
  decimals: number,
  locale: string,
): string {
  if (low === high) return formatInUnit(low, unit, decimals, locale);
  return joinParts(unitFormat(unit, decimals, locale).formatRangeToParts(low, high), unit);
}

function unitFormat(unit: LengthUnit, decimals: number, locale: string): Intl.NumberFormat {
  return fixedNumberFormat(locale, decimals, {
    style: 'unit',
    unit: intlUnits[unit === 'nmi' ? 'km' : unit],
    unitDisplay: 'short',
  });
}

function joinParts(
  parts: readonly { readonly type: string; readonly value: string }[],
  unit: LengthUnit,
): string {
  return parts
    .map((part) => (unit === 'nmi' && part.type === 'unit' ? 'nmi' : part.value))
    .join('');
}
