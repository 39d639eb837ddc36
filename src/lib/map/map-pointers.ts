import type {
  Map as MapLibreMap,
  MapGeoJSONFeature,
  MapMouseEvent,
  MapTouchEvent,
} from 'maplibre-gl';
import type { Position } from '#lib/geo/position.ts';
import type { LayerId } from './layer-order.ts';
import type { MapPointer, MapTool } from './map-tool.ts';

/**
 * Layers that answer to the pointer, the first before the others. Context areas answer at their edge
 * and name only, so that the ground inside them can be asked about.
 */
const PICKED_LAYERS: readonly LayerId[] = [
  'place-symbol',
  'place-label',
  'candidate-area-label',
  'context-area-label',
  'candidate-area-fill',
  'place-line',
  'uncertainty-fill',
  'context-area-outline',
];
const PICK_RADIUS_PX = 6;

/** What the pointer met: a place of the case, or the ground. */
export type MapPick =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'ground'; readonly position: Position };

export interface MapPointerEvents {
  pick(pick: MapPick): void;
  hover(placeId: string | null): void;
}

/** The pointer on the map: picks places and ground, or drives the tool that is set. */
export class MapPointers {
  readonly #map: MapLibreMap;
  readonly #events: MapPointerEvents;
  #tool: MapTool | null = null;
  #dragging = false;
  #hovered: string | null = null;

  constructor(map: MapLibreMap, events: MapPointerEvents) {
    this.#map = map;
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
    const id = this.#placeAt(event);
    const { lng, lat } = event.lngLat;
    this.#events.pick(
      id === null ? { kind: 'ground', position: [lng, lat] } : { kind: 'place', id },
    );
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
    if (this.#tool === null) this.#hover(this.#placeAt(event));
    else this.#tool.move(pointerOf(event));
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    this.#events.hover(id);
  }

  #placeAt(event: MapMouseEvent | MapTouchEvent): string | null {
    const { x, y } = event.point;
    const found = this.#map.queryRenderedFeatures(
      [
        [x - PICK_RADIUS_PX, y - PICK_RADIUS_PX],
        [x + PICK_RADIUS_PX, y + PICK_RADIUS_PX],
      ],
      { layers: PICKED_LAYERS.filter((id) => this.#map.getLayer(id) !== undefined) },
    );
    return placeOf(found);
  }
}

/** The place that the first of the picked layers stands for; what shows only on demand is not there to be met. */
function placeOf(found: readonly MapGeoJSONFeature[]): string | null {
  const rank = ({ layer }: MapGeoJSONFeature) => PICKED_LAYERS.indexOf(layer.id as LayerId);
  const [first] = found
    .filter(({ properties }) => properties.onDemand !== true)
    .toSorted((a, b) => rank(a) - rank(b));
  const id: unknown = first?.properties.placeId;
  return typeof id === 'string' ? id : null;
}

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
