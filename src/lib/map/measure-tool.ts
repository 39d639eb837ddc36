import type { PlaceSummary } from '#lib/case/summary.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import type { Position } from '#lib/geo/position.ts';
import { freePoint, type MeasurePoint } from '#lib/measure/model/measurement.ts';
import { snapTarget, type SnapCandidate } from '#lib/measure/snap.ts';
import { hasPin } from './features/places.ts';
import type { MapPointer, MapTool } from './map-tool.ts';

/** The ruler as the tool drives it. */
export interface Ruler {
  readonly measurement: { readonly points: readonly MeasurePoint[]; readonly finished: boolean };
  hover: MeasurePoint | null;
  add(point: MeasurePoint): void;
  drag(index: number, point: MeasurePoint): void;
  drop(): void;
  finish(): void;
}

/** What points snap to. */
export interface SnapGround {
  readonly project: (position: Position) => { x: number; y: number };
  readonly places: readonly PlaceSummary[];
  /** The measured border; null until it has loaded. */
  readonly border: { readonly dataset: string; readonly index: BorderIndex } | null;
}

interface Candidate extends SnapCandidate {
  readonly point: MeasurePoint;
}

const MOUSE_REACH_PX = 10;
const TOUCH_REACH_PX = 22;
/** Two clicks nearer than this in time and space are a double click, whose second adds nothing. */
const DOUBLE_CLICK_MS = 400;
const DOUBLE_CLICK_PX = 6;

/** Turns what the pointer does on the map into steps of the ruler. */
export function measureTool(ruler: Ruler, ground: () => SnapGround): MapTool {
  let dragged: number | null = null;
  let lastClick = { x: NaN, y: NaN, time: -Infinity };

  const pointUnder = (pointer: MapPointer): number | null => {
    const reach = reachOf(pointer);
    const { project } = ground();
    const index = ruler.measurement.points.findIndex(({ position }) => {
      const { x, y } = project(position);
      return Math.hypot(x - pointer.x, y - pointer.y) <= reach;
    });
    return index === -1 ? null : index;
  };

  return {
    press(pointer) {
      dragged = pointUnder(pointer);
      return dragged !== null;
    },
    move(pointer) {
      const point = snappedPoint(pointer, ground());
      if (dragged === null) ruler.hover = point;
      else ruler.drag(dragged, point);
    },
    release() {
      dragged = null;
      ruler.drop();
    },
    click(pointer) {
      const { x, y } = pointer;
      const time = performance.now();
      const isSecond =
        time - lastClick.time < DOUBLE_CLICK_MS &&
        Math.hypot(x - lastClick.x, y - lastClick.y) < DOUBLE_CLICK_PX;
      lastClick = { x, y, time };
      if (isSecond || pointUnder(pointer) !== null) return;
      ruler.add(snappedPoint(pointer, ground()));
    },
    doubleClick() {
      ruler.finish();
    },
  };
}

const reachOf = ({ touch }: MapPointer) => (touch ? TOUCH_REACH_PX : MOUSE_REACH_PX);

/** The place or border point within reach of the pointer, or else the free position under it. */
export function snappedPoint(
  pointer: MapPointer,
  { project, places, border }: SnapGround,
): MeasurePoint {
  const candidates: Candidate[] = places.flatMap((place) => {
    if (place.location.kind !== 'point' || !hasPin(place)) return [];
    const { position } = place.location;
    const point: MeasurePoint = { position, binding: { kind: 'place', id: place.id } };
    return [{ kind: 'place' as const, screen: project(position), point }];
  });
  if (border !== null) {
    const { position } = nearestOnBorder(border.index, pointer.position);
    const binding = { kind: 'border' as const, dataset: border.dataset };
    candidates.push({ kind: 'border', screen: project(position), point: { position, binding } });
  }
  const target = snapTarget(pointer, candidates, {
    tolerancePixels: reachOf(pointer),
    priorities: ['place', 'border'],
  });
  return target?.point ?? freePoint(pointer.position);
}
