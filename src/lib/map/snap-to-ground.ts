import type { PlaceSummary } from '#lib/case/summary.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { borderPartOf, nearestVertex, type BorderPart } from '#lib/geo/border-part.ts';
import type { Position } from '#lib/geo/position.ts';
import { measurePoint, type MeasurePoint } from '#lib/measure/model/measurement.ts';
import type { BorderGround } from '#lib/measure/result/ground.ts';
import { snapTarget, type SnapCandidate } from '#lib/measure/snap.ts';
import { hasPin } from './features/places.ts';
import type { MapPointer } from './map-tool.ts';

/** What points snap to. */
export interface SnapGround {
  readonly project: (position: Position) => { x: number; y: number };
  readonly places: readonly PlaceSummary[];
  /** The border of the measurement; null until it has loaded. */
  readonly border: BorderGround | null;
}

interface Candidate extends SnapCandidate {
  readonly point: MeasurePoint;
}

const MOUSE_REACH_PX = 10;
const TOUCH_REACH_PX = 22;

/** How far from a thing, in CSS pixels, a pointer still means it. */
export const reachOf = ({ touch }: Pick<MapPointer, 'touch'>) =>
  touch ? TOUCH_REACH_PX : MOUSE_REACH_PX;

/** The place or part of the border within reach of the pointer, or else the free position under it. */
export function snappedPoint(
  pointer: MapPointer,
  { project, places, border }: SnapGround,
): MeasurePoint {
  if (pointer.free) return measurePoint(pointer.position);
  const candidates: Candidate[] = places.flatMap((place) => {
    if (place.location.kind !== 'point' || !hasPin(place)) return [];
    const point = measurePoint(place.location.position, { kind: 'place', id: place.id });
    return [{ kind: 'place' as const, screen: project(point.position), point }];
  });
  if (border !== null) candidates.push(...borderCandidates(pointer.position, border, project));
  const target = snapTarget(pointer, candidates, {
    tolerancePixels: reachOf(pointer),
    priorities: ['place', 'vertex', 'edge'],
  });
  return target?.point ?? measurePoint(pointer.position);
}

/** The nearest point of the border, and the vertex next to it. */
function borderCandidates(
  position: Position,
  { line, index }: BorderGround,
  project: SnapGround['project'],
): Candidate[] {
  const hit = nearestOnBorder(index, position);
  const vertex = nearestVertex(hit, line, position);
  const parts: readonly [Position, BorderPart][] = [
    [vertex.position, { kind: 'vertex', number: vertex.number }],
    [hit.position, borderPartOf(hit, line)],
  ];
  return parts.map(([at, part]) => ({
    kind: part.kind,
    screen: project(at),
    point: measurePoint(at, { kind: 'border', part }),
  }));
}
