import type { PlaceSummary } from '#lib/case/summary.ts';
import { geodesicLine } from '#lib/geo/geodesic-line.ts';
import type { Position } from '#lib/geo/position.ts';
import { boundsOf, type Bounds } from '../camera.ts';
import { placeFraming } from '../place-framing.ts';
import type { StaticMapPage } from './content.ts';
import { frameFor, type StaticFrame } from './frame.ts';

const CLOSEST_ZOOM = 12;
/** Close enough to find how far a geodesic bends out of the box of its ends. */
const LINE_STEP_METRES = 100_000;

/** The frame of a page: its places as the live map frames them, or the whole case. */
export function pageFrame(page: StaticMapPage): StaticFrame {
  const framings = page.places
    .filter(({ id }) => page.shownIds.includes(id))
    .flatMap((place) => {
      const framing = placeFraming(place, page.candidates);
      if (framing === null) return [];
      return [{ corners: [...corners(framing.bounds), ...lineToBorder(place)], ...framing }];
    });
  if (framings.length === 0) return frameFor(page.bounds, CLOSEST_ZOOM);
  return frameFor(
    boundsOf(framings.flatMap((framing) => framing.corners)),
    Math.min(...framings.map(({ maxZoom }) => maxZoom)),
  );
}

const corners = ([west, south, east, north]: Bounds): Position[] => [
  [west, south],
  [east, north],
];

function lineToBorder({ location, border }: PlaceSummary): Position[] {
  if (location.kind !== 'point' || border === null) return [];
  return geodesicLine(location.position, border.nearest, { maxStepMetres: LINE_STEP_METRES });
}
