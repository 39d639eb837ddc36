import { formatInUnit } from './length-number-format.ts';
import { lengthScale } from './length-unit.ts';
import { roundToDecimals } from './round.ts';
import { metresPerUnit } from './units.ts';
import type { LengthUnit, UnitSystem } from './units.ts';

export interface LengthFormat {
  readonly units: UnitSystem;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** Uncertainty of the length; no digit below its leading digit is shown. Default 0: exact. */
  readonly resolutionMetres?: number;
  /** Significant digits wanted; whole units are always shown in full. Default 3. */
  readonly digits?: number;
}

/**
 * A length for people, such as `77.1 km`, `343 m`, `47.9 mi` or `41.6 nmi`. Ties round away from zero.
 *
 * @throws RangeError when the length or the resolution is not a usable number.
 */
export function formatLength(metres: number, format: LengthFormat): string {
  const resolutionMetres = format.resolutionMetres ?? 0;
  assertLength(metres);
  if (!Number.isFinite(resolutionMetres) || resolutionMetres < 0) {
    throw new RangeError(
      `A resolution must be at least 0 metres, not ${String(resolutionMetres)}.`,
    );
  }
  const { unit, decimals } = lengthScale(
    metres,
    format.units,
    resolutionMetres,
    format.digits ?? 3,
  );
  const value = roundToDecimals(metres / metresPerUnit[unit], decimals);
  return formatInUnit(value, unit, decimals, format.locale);
}

/** Unit and decimals of tables of details: about one millimetre in each system. */
const exactScales: Readonly<
  Record<UnitSystem, { readonly unit: LengthUnit; readonly decimals: number }>
> = {
  metric: { unit: 'm', decimals: 3 },
  imperial: { unit: 'mi', decimals: 6 },
  nautical: { unit: 'nmi', decimals: 6 },
};

/**
 * A length as computed, to the millimetre (1.6 mm in miles, 1.9 mm in nautical miles), always in the
 * same unit of a system so that columns align: `78,801.234 m`.
 *
 * @throws RangeError when the length is not a finite number.
 */
export function formatLengthExact(
  metres: number,
  format: Pick<LengthFormat, 'units' | 'locale'>,
): string {
  assertLength(metres);
  const { unit, decimals } = exactScales[format.units];
  const value = roundToDecimals(metres / metresPerUnit[unit], decimals);
  return formatInUnit(value, unit, decimals, format.locale);
}

function assertLength(metres: number): void {
  if (!Number.isFinite(metres)) {
    throw new RangeError(`A length must be a finite number of metres, not ${String(metres)}.`);
  }
}
