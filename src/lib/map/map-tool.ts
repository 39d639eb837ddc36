import type { Position } from '#lib/geo/position.ts';

/** A pointer on the map, in degrees and in CSS pixels from the map's top left corner. */
export interface MapPointer {
  readonly position: Position;
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
  /** True while the key is held that keeps points from snapping. */
  readonly free: boolean;
}

/** Takes pointer events in place of the map's own picking while it is set. */
export interface MapTool {
  /** Returns true to take the drag that begins here away from panning. */
  press(pointer: MapPointer): boolean;
  move(pointer: MapPointer): void;
  /** The pointer has left the map. */
  leave(): void;
  release(pointer: MapPointer): void;
  click(pointer: MapPointer): void;
  doubleClick(pointer: MapPointer): void;
}
