import { booleanPointInPolygon, polygon } from '@turf/turf';
import { geodesicLine } from './geodesic-line.ts';
import { polylineLengthMetres } from './polyline-length.ts';
import type { Position } from './position.ts';

/** Steps in which edges are laid on the flat map: within 1.5 m of the geodesic up to 70° of latitude. */
const STEP_METRES = 5000;
/** Rings longer than 100,000 km are laid in longer steps. */
const MOST_STEPS = 20_000;

/**
 * Whether a ring of WGS 84 geodesics holds a position, as a flat map of longitudes and latitudes fills it,
 * by the even-odd rule. A ring round a pole holds the pole it is nearer to. Within a few metres of an edge
 * there is no telling.
 *
 * @param ring closed: the first position is repeated last.
 */
export function geodesicRingHolds(
  ring: readonly Position[],
  [longitude, latitude]: Position,
): boolean {
  if (ring.length < 4) return false;
  const outline = flatOutline(ring);
  let [west, east] = [Infinity, -Infinity];
  for (const position of outline) {
    west = Math.min(west, position[0]);
    east = Math.max(east, position[0]);
  }
  const area = polygon([outline.map((position) => [...position])]);
  // An outline that runs on may go through several worlds, and the position is in each.
  const firstWorld = longitude + 360 * Math.ceil((west - longitude) / 360);
  for (let turned = firstWorld; turned <= east; turned += 360) {
    if (booleanPointInPolygon([turned, latitude], area)) return true;
  }
  return false;
}

/** The ring with longitudes that run on, closed along the edge of the flat map where it goes round a pole. */
function flatOutline(ring: readonly Position[]): Position[] {
  const maxStepMetres = Math.max(STEP_METRES, polylineLengthMetres(ring) / MOST_STEPS);
  const outline = ring.slice(0, 1);
  let latitudes = 0;
  for (const to of ring.slice(1)) {
    const from = outline.at(-1) ?? to;
    outline.push(...geodesicLine(from, to, { maxStepMetres }).slice(1));
    latitudes += to[1];
  }
  const [first, last] = [outline[0], outline.pop()];
  if (first === undefined || last === undefined) return outline;
  const isRoundPole = Math.abs(last[0] - first[0]) > 180;
  const pole = latitudes < 0 ? -90 : 90;
  return isRoundPole
    ? [...outline, last, [last[0], pole], [first[0], pole], first]
    : [...outline, first];
}
