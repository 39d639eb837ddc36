import { fixedNumberFormat } from './number.ts';
import { metresPerUnit, type UnitSystem } from './units.ts';

/** Square metres in the unit that a system uses for areas of land, and its symbol. */
const areaUnits: Readonly<
  Record<UnitSystem, { readonly squareMetres: number; readonly symbol: string }>
> = {
  metric: { squareMetres: metresPerUnit.km ** 2, symbol: 'km²' },
  imperial: { squareMetres: metresPerUnit.mi ** 2, symbol: 'mi²' },
  nautical: { squareMetres: metresPerUnit.nmi ** 2, symbol: 'nmi²' },
};

/**
 * An area of land such as `143 km²`, in whole units from 10 on, with one decimal below; `<0.1 km²` where
 * that would show nothing.
 */
export function formatArea(
  squareMetres: number,
  { units, locale }: { readonly units: UnitSystem; readonly locale: string },
): string {
  const { squareMetres: perUnit, symbol } = areaUnits[units];
  const value = squareMetres / perUnit;
  if (value > 0 && value < 0.05) return `<${fixedNumberFormat(locale, 1).format(0.1)} ${symbol}`;
  return `${fixedNumberFormat(locale, value < 9.95 ? 1 : 0).format(value)} ${symbol}`;
}
