import { roundToDecimals } from '#lib/format/round.ts';
import type { OnBothModels } from '#lib/measure/result/measured.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';

/** Decimals in files: 0.1 mm, 0.01 m² and 0.0001°. */
const metreDecimals = 4;
const squareMetreDecimals = 2;
const bearingDecimals = 4;

/** A length for a file, to 0.1 mm; null where there is none or it has no end. */
export const metresField = (metres: number | null | undefined) => field(metres, metreDecimals);

/** A bearing for a file, to 0.0001°. */
export const bearingField = (degrees: number | null | undefined) => field(degrees, bearingDecimals);

/**
 * The numbers of a measurement under the names that they have in files. Low and high are those on WGS 84.
 * `length_m` of a circle is its radius, that of an area its perimeter; `straight_m` leads from the first point
 * to the last. Null is what a shape does not have.
 */
export function measuredFields(measured: MeasuredShape | null): Record<string, number | null> {
  return {
    ...quantity('length', 'm', metreDecimals, measured?.lengthMetres),
    ...quantity('straight', 'm', metreDecimals, measured?.straightMetres),
    ...quantity('perimeter', 'm', metreDecimals, measured?.perimeterMetres),
    ...quantity('area', 'm2', squareMetreDecimals, measured?.areaSquareMetres),
  };
}

function quantity(
  name: string,
  unit: string,
  decimals: number,
  values: OnBothModels | null | undefined,
): Record<string, number | null> {
  return {
    [`${name}_${unit}`]: field(values?.wgs84.value, decimals),
    [`${name}_sphere_${unit}`]: field(values?.sphere.value, decimals),
    [`${name}_low_${unit}`]: field(values?.wgs84.low, decimals),
    [`${name}_high_${unit}`]: field(values?.wgs84.high, decimals),
  };
}

function field(value: number | null | undefined, decimals: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return roundToDecimals(value, decimals) + 0;
}
