import type { Leg } from './leg.ts';
import type { OnBothModels } from './measured.ts';

/** All numbers of a measurement. */
export interface MeasuredShape {
  /** In the order of the points; the last one of an area leads back to the first, that of a circle is its radius. */
  readonly legs: readonly Leg[];
  /** Of all legs together: the length of a line or of a stretch of border, the radius of a circle. */
  readonly lengthMetres: OnBothModels;
  /** Round an area or a circle; null for others. */
  readonly perimeterMetres: OnBothModels | null;
  /** Of an area or a circle; null for others. */
  readonly areaSquareMetres: OnBothModels | null;
  /** From the first point to the last of more than two, or of a stretch of border; null for others. */
  readonly straightMetres: OnBothModels | null;
}
