import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { MapOverlay } from './map-overlay.ts';
import type { MapPick, OverlayPick } from './map-pick.ts';
import type { MapPointer, MapTool } from './map-tool.ts';
import { pickedThing } from './picked-thing.ts';

export interface MapPointerEvents {
  pick(pick: MapPick): void;
  hover(placeId: string | null): void;
  /** What of an overlay the pointer stands over; null for nothing. */
  hoverOverlay(pick: OverlayPick | null): void;
}

type Thing = ReturnType<typeof pickedThing>;

/** The pointer on the map: picks places, things of overlays and ground, or drives the tool that is set. */
export class MapPointers {
  readonly #map: MapLibreMap;
  readonly #events: MapPointerEvents;
  #tool: MapTool | null = null;
  #dragging = false;
  readonly #overlays: () => readonly MapOverlay[];
  #hovered: Thing = null;

  constructor(map: MapLibreMap, overlays: () => readonly MapOverlay[], events: MapPointerEvents) {
    this.#map = map;
    this.#overlays = overlays;
    this.#events = events;
    map.on('click', (event) => this.#click(event));
    map.on('dblclick', (event) => {
      if (this.#tool === null) return;
      event.preventDefault();
      this.#tool.doubleClick(pointerOf(event));
    });
    map.on('mousemove', (event) => this.#move(event));
    map.on('mouseout', () => {
      this.#hover(null);
      this.#tool?.leave();
    });
    map.on('mousedown', (event) => this.#press(event));
    map.on('mouseup', (event) => this.#release(event));
    map.on('touchstart', (event) => {
      if (event.points.length === 1) this.#press(event);
    });
    map.on('touchmove', (event) => {
      if (this.#dragging) this.#move(event);
    });
    map.on('touchend', (event) => this.#release(event));
    map.on('touchcancel', (event) => this.#release(event));
  }

  /** Gives all pointer events to a tool, or back to picking with null. */
  setTool(tool: MapTool | null): void {
    this.#tool = tool;
    this.#map.getCanvas().style.cursor = tool === null ? '' : 'crosshair';
    // A double click and Shift mean something else to a tool than zooming.
    for (const zoom of [this.#map.doubleClickZoom, this.#map.boxZoom]) {
      if (tool === null) zoom.enable();
      else zoom.disable();
    }
  }

  #click(event: MapMouseEvent): void {
    if (this.#tool !== null) {
      this.#tool.click(pointerOf(event));
      return;
    }
    const { lng, lat } = event.lngLat;
    this.#events.pick(this.#thingAt(event) ?? { kind: 'ground', position: [lng, lat] });
  }

  #press(event: MapMouseEvent | MapTouchEvent): void {
    if (this.#tool === null || !this.#tool.press(pointerOf(event))) return;
    this.#dragging = true;
    event.preventDefault();
  }

  #release(event: MapMouseEvent | MapTouchEvent): void {
    if (!this.#dragging) return;
    this.#dragging = false;
    this.#tool?.release(pointerOf(event));
  }

  #move(event: MapMouseEvent | MapTouchEvent): void {
    if (this.#tool === null) this.#hover(this.#thingAt(event));
    else this.#tool.move(pointerOf(event));
  }

  #hover(thing: Thing): void {
    const before = this.#hovered;
    if (isSame(before, thing)) return;
    this.#hovered = thing;
    this.#map.getCanvas().style.cursor = thing === null ? '' : 'pointer';
    const id = placeIdOf(thing);
    if (id !== placeIdOf(before)) this.#events.hover(id);
    const over = ofOverlay(thing);
    if (over !== null || ofOverlay(before) !== null) this.#events.hoverOverlay(over);
  }

  #thingAt({ point }: MapMouseEvent | MapTouchEvent): Thing {
    return pickedThing(this.#map, point, this.#overlays());
  }
}

const placeIdOf = (thing: Thing) => (thing?.kind === 'place' ? thing.id : null);
const ofOverlay = (thing: Thing) => (thing?.kind === 'place' ? null : thing);
// A handful of plain values each.
const isSame = (a: Thing, b: Thing) => JSON.stringify(a) === JSON.stringify(b);

function pointerOf(event: MapMouseEvent | MapTouchEvent): MapPointer {
  const { x, y } = event.point;
  const { originalEvent } = event;
  const touch = !(originalEvent instanceof MouseEvent);
  return {
    position: [event.lngLat.lng, event.lngLat.lat],
    ...{ x, y, touch },
    free: originalEvent.shiftKey,
  };
}
