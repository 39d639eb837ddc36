import { metresPerUnit, type UnitSystem } from './units.ts';

export type AreaUnit = 'm²' | 'ha' | 'km²' | 'ft²' | 'ac' | 'mi²' | 'nmi²';

/**
 * Square metres in one unit. All factors are exact: squares of the exact lengths, the hectare of 10,000 m², and the
 * international acre of 43,560 square feet.
 */
export const squareMetresPerUnit: Readonly<Record<AreaUnit, number>> = {
  'm²': 1,
  ha: 10_000,
  'km²': 1e6,
  'ft²': metresPerUnit.ft ** 2,
  // 43,560 × 0.3048², written out: the product of the rounded square would be off in the last digit.
  ac: 4046.856_422_4,
  'mi²': metresPerUnit.mi ** 2,
  'nmi²': metresPerUnit.nmi ** 2,
};

/** The units of a system from the smallest, each used until an area reaches one of the next. */
export const areaUnitsOfSystem: Readonly<Record<UnitSystem, readonly AreaUnit[]>> = {
  metric: ['m²', 'ha', 'km²'],
  imperial: ['ft²', 'ac', 'mi²'],
  nautical: ['m²', 'ha', 'nmi²'],
};
