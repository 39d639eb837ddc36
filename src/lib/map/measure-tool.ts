import type { MeasurePoint, MeasureShape } from '#lib/measure/model/measurement.ts';
import type { PointTarget } from '#lib/measure/model/point-target.ts';
import type { MapPointer, MapTool } from './map-tool.ts';
import { reachOf, snappedPoint, type SnapGround } from './snap-to-ground.ts';

/** The ruler as the tool drives it. */
export interface Ruler {
  readonly measurement: {
    readonly shape: MeasureShape;
    readonly points: readonly MeasurePoint[];
    readonly finished: boolean;
  };
  readonly snapping: boolean;
  readonly target: PointTarget;
  hover: MeasurePoint | null;
  set(point: MeasurePoint): void;
  grow(index: number, point: MeasurePoint): void;
  drag(index: number, point: MeasurePoint): void;
  drop(): void;
  finish(): void;
}

/** What the tool finds on the map. */
export interface ToolGround extends SnapGround {
  /** Number of the leg under a pointer, from 0; null where there is none. */
  readonly legAt: (pointer: MapPointer) => number | null;
}

/** Two clicks nearer than this in time and space are a double click, whose second adds nothing. */
const DOUBLE_CLICK_MS = 400;
const DOUBLE_CLICK_PX = 6;

/** What the pointer has hold of: a point, or a leg that a point can be drawn out of. */
interface Held {
  readonly kind: 'point' | 'leg';
  readonly index: number;
}

/** Turns what the pointer does on the map into steps of the ruler. */
export function measureTool(ruler: Ruler, ground: () => ToolGround): MapTool {
  let held: Held | null = null;
  let lastClick = { x: NaN, y: NaN, time: -Infinity };

  const snapped = (pointer: MapPointer) =>
    snappedPoint({ ...pointer, free: pointer.free || !ruler.snapping }, ground());

  const pointUnder = (pointer: MapPointer): number | null => {
    const reach = reachOf(pointer);
    const { project } = ground();
    const index = ruler.measurement.points.findIndex(({ position }) => {
      const { x, y } = project(position);
      return Math.hypot(x - pointer.x, y - pointer.y) <= reach;
    });
    return index === -1 ? null : index;
  };

  /** A leg of what is finished can be drawn out to a new point; while drawing it might be meant as the next one. */
  const legUnder = (pointer: MapPointer): number | null => {
    const { shape, finished } = ruler.measurement;
    return finished && shape !== 'circle' ? ground().legAt(pointer) : null;
  };

  const grasp = (pointer: MapPointer): Held | null => {
    const point = pointUnder(pointer);
    if (point !== null) return { kind: 'point', index: point };
    const leg = legUnder(pointer);
    return leg === null ? null : { kind: 'leg', index: leg };
  };

  return {
    press(pointer) {
      // A point that is to be set anew may go anywhere, also on top of another.
      if (ruler.target.kind !== 'append') return false;
      held = grasp(pointer);
      return held !== null;
    },
    move(pointer) {
      const point = snapped(pointer);
      if (held === null) {
        ruler.hover = point;
        return;
      }
      if (held.kind === 'leg') {
        held = { kind: 'point', index: held.index + 1 };
        ruler.grow(held.index, point);
      } else {
        ruler.drag(held.index, point);
      }
    },
    release() {
      held = null;
      ruler.drop();
    },
    leave() {
      ruler.hover = null;
    },
    click(pointer) {
      const { x, y } = pointer;
      const time = performance.now();
      const isSecond =
        time - lastClick.time < DOUBLE_CLICK_MS &&
        Math.hypot(x - lastClick.x, y - lastClick.y) < DOUBLE_CLICK_PX;
      lastClick = { x, y, time };
      if (isSecond) return;
      const met = ruler.target.kind === 'append' ? grasp(pointer) : null;
      if (met === null) ruler.set(snapped(pointer));
      // The first corner of an area closes it.
      else if (met.kind === 'point' && met.index === 0 && ruler.measurement.shape === 'area') {
        ruler.finish();
      }
    },
    doubleClick() {
      ruler.finish();
    },
  };
}
