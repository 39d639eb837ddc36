import { squareMetresPerUnit, type AreaUnit } from './area-units.ts';
import { formatNumber } from './number.ts';
import { metresPerUnit, type LengthUnit } from './units.ts';

/** A quantity in one unit, to about a millimetre or a square metre. */
export interface InUnit {
  readonly unit: LengthUnit | AreaUnit;
  readonly value: string;
}

/** Decimals that tell millimetres in each unit. */
const lengthDecimals: Readonly<Record<LengthUnit, number>> = { m: 3, km: 6, ft: 3, mi: 6, nmi: 6 };

/** Decimals that tell square metres in each unit. */
const areaDecimals: Readonly<Record<AreaUnit, number>> = {
  'm²': 0,
  ha: 4,
  'km²': 6,
  'ft²': 0,
  ac: 4,
  'mi²': 6,
  'nmi²': 6,
};

/** A length in metres in every unit, by the exact factors. */
export const lengthInEveryUnit = (metres: number, locale: string): readonly InUnit[] =>
  (['m', 'km', 'ft', 'mi', 'nmi'] as const).map((unit) => ({
    unit,
    value: formatNumber(metres / metresPerUnit[unit], locale, lengthDecimals[unit]),
  }));

/** An area in square metres in every unit, by the exact factors. */
export const areaInEveryUnit = (squareMetres: number, locale: string): readonly InUnit[] =>
  (['m²', 'ha', 'km²', 'ft²', 'ac', 'mi²', 'nmi²'] as const).map((unit) => ({
    unit,
    value: formatNumber(squareMetres / squareMetresPerUnit[unit], locale, areaDecimals[unit]),
  }));

/** An area as computed, to the square metre. */
export const formatAreaExact = (squareMetres: number, locale: string): string =>
  `${formatNumber(squareMetres, locale)} m²`;
