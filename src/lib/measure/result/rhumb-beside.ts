import { rhumbLine, rhumbLineOnSphere } from '#lib/geo/rhumb-line.ts';
import type { EarthModel } from '../earth-model.ts';
import type { MeasurePoint } from '../model/measurement.ts';
import type { Leg } from './leg.ts';

/** The line of constant bearing beside the shortest one. */
export interface RhumbBeside {
  readonly metres: number;
  readonly bearingDegrees: number;
  /** By what share of the shortest line it is longer. */
  readonly excess: number;
}

/** A smaller share of the length than this is not worth telling. */
const LEAST_EXCESS = 0.001;

/** The rhumb line of a leg where it is more than 0.1 % longer than the geodesic; null elsewhere, and along the border. */
export function rhumbBeside(
  from: MeasurePoint,
  to: MeasurePoint,
  { lengthMetres, path }: Pick<Leg, 'lengthMetres' | 'path'>,
  earthModel: EarthModel,
): RhumbBeside | null {
  const { value } = lengthMetres[earthModel];
  if (path !== null || value === 0) return null;
  const line = earthModel === 'wgs84' ? rhumbLine : rhumbLineOnSphere;
  const { metres, bearingDegrees } = line(from.position, to.position);
  const excess = metres / value - 1;
  return excess > LEAST_EXCESS ? { metres, bearingDegrees, excess } : null;
}
