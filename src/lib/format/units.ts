/** The systems of units a reader can choose between. Sea users know only nautical miles and metres. */
export const unitSystems = ['metric', 'imperial', 'nautical'] as const;

export type UnitSystem = (typeof unitSystems)[number];

export type LengthUnit = 'm' | 'km' | 'ft' | 'mi' | 'nmi';

/**
 * Metres in one unit. All factors are exact: the foot and mile by the international yard and pound
 * agreement of 1959, the nautical mile by the First International Extraordinary Hydrographic Conference
 * of 1929.
 */
export const metresPerUnit: Readonly<Record<LengthUnit, number>> = {
  m: 1,
  km: 1000,
  ft: 0.3048,
  mi: 1609.344,
  nmi: 1852,
};

/** The unit for short and for long lengths of a system, and the length in metres from which the long one is used. */
export const unitsOfSystem: Readonly<
  Record<
    UnitSystem,
    { readonly short: LengthUnit; readonly long: LengthUnit; readonly longFromMetres: number }
  >
> = {
  metric: { short: 'm', long: 'km', longFromMetres: 1000 },
  imperial: { short: 'ft', long: 'mi', longFromMetres: 304.8 },
  nautical: { short: 'm', long: 'nmi', longFromMetres: 185.2 },
};
