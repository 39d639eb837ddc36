import type { CandidateArea, PlaceSummary } from '#lib/case/summary.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import type { Position } from '#lib/geo/position.ts';
import { boundsOf, maxZoomForRadius, type Bounds } from './camera.ts';

export interface Framing {
  readonly bounds: Bounds;
  /** The place by itself, for a map too small to show all of the bounds. */
  readonly core: Bounds;
  /** No closer than what is known of the place supports. */
  readonly maxZoom: number;
}

/** Areas that come of a reading are looked at from no closer. */
export const AREA_MAX_ZOOM = 9;

/**
 * What the map shows when a place is opened: the place with its circle of uncertainty and its line to
 * the border, or its areas. Null where nothing of it can be drawn.
 */
export function placeFraming(
  place: PlaceSummary,
  candidates: readonly CandidateArea[],
): Framing | null {
  const { location } = place;
  if (location.kind === 'point') {
    const radius = location.uncertaintyRadiusMetres;
    const circle = geodesicCircle(location.position, radius, 16);
    const border = place.border === null ? [] : [place.border.nearest];
    return {
      bounds: boundsOf([...circle, ...border]),
      core: boundsOf(circle),
      maxZoom: maxZoomForRadius(radius, location.position[1]),
    };
  }
  const positions = areaPositions(place, candidates);
  if (positions.length === 0) return null;
  const bounds = boundsOf(positions);
  return { bounds, core: bounds, maxZoom: AREA_MAX_ZOOM };
}

/** What the map shows for several places at once: all that can be drawn of them. Null where nothing can. */
export function framingOf(
  places: readonly PlaceSummary[],
  candidates: readonly CandidateArea[],
): Framing | null {
  const framings = places.flatMap((place) => placeFraming(place, candidates) ?? []);
  if (framings.length === 0) return null;
  return {
    bounds: boundsRound(framings.map(({ bounds }) => bounds)),
    core: boundsRound(framings.map(({ core }) => core)),
    maxZoom: Math.min(...framings.map(({ maxZoom }) => maxZoom)),
  };
}

const boundsRound = (boxes: readonly Bounds[]): Bounds =>
  boundsOf(
    boxes.flatMap(([west, south, east, north]): Position[] => [
      [west, south],
      [east, north],
    ]),
  );

function areaPositions(place: PlaceSummary, candidates: readonly CandidateArea[]): Position[] {
  if (place.location.kind === 'area') return [...place.location.ring];
  if (place.location.kind === 'line') return [...place.location.line];
  return candidates
    .filter(({ placeId }) => placeId === place.id)
    .flatMap(({ rings }) => rings.flat());
}
