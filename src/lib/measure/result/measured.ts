import type { EarthModel } from '../earth-model.ts';

/** A quantity as measured, with the least and the greatest that its uncertain points allow. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The same quantity on the ellipsoid and on the sphere. */
export type OnBothModels = Readonly<Record<EarthModel, Measured>>;

/** Values on both earth models that are either way uncertain by as much; never less than nothing. */
export const withSlack = (
  { wgs84, sphere }: Readonly<Record<EarthModel, number>>,
  slack: number,
): OnBothModels => ({ wgs84: around(wgs84, slack), sphere: around(sphere, slack) });

const around = (value: number, slack: number): Measured => ({
  value,
  low: Math.max(0, value - slack),
  high: value + slack,
});

/** Two quantities added: value to value, and end to end. */
export const plus = (a: OnBothModels, b: OnBothModels): OnBothModels => ({
  wgs84: sum(a.wgs84, b.wgs84),
  sphere: sum(a.sphere, b.sphere),
});

const sum = (a: Measured, b: Measured): Measured => ({
  value: a.value + b.value,
  low: a.low + b.low,
  high: a.high + b.high,
});

/** Nothing, surely. */
export const nothingMeasured: OnBothModels = withSlack({ wgs84: 0, sphere: 0 }, 0);
