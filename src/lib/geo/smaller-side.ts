import { closeOverPole } from './close-over-pole.ts';
import { cylinderArea, wholeCylinder } from './cylinder-area.ts';
import type { Position } from './position.ts';

/**
 * A ring with the smaller of its two sides to the left, closed on a flat map along the edge of the pole that
 * this side holds. Of a ring that crosses itself the net area decides.
 *
 * @param ring goes round without a jump at the antimeridian, so that it ends at its first position or, once
 * round a pole, 360° from it.
 */
export function smallerSide(ring: readonly Position[]): readonly Position[] {
  const closed = closeOverPole(ring);
  const area = cylinderArea(closed);
  const isLeft = area >= 0 && area <= wholeCylinder / 2;
  return isLeft || area < -wholeCylinder / 2 ? closed : closeOverPole(ring.toReversed());
}
