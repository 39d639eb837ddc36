import type { FeatureCollection } from 'geojson';
import type {
  GeoJSONSource,
  PaddingOptions,
  ScaleControl as ScaleControlType,
  StyleSpecification,
} from 'maplibre-gl';
import type { Position } from '#lib/geo/position.ts';
import { boundsOf, type Bounds, type Camera, type MapPadding } from './camera.ts';
import { fontFaces } from './font-faces.ts';
import { LAYER_GROUPS, layerGroupIds, type LayerGroup, type SourceId } from './layer-order.ts';
import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
} from './maplibre.ts';
import type { MapOverlay } from './map-overlay.ts';
import { MapOverlays, repaintLayers } from './map-overlays.ts';
import type { MapPick, OverlayPick } from './map-pick.ts';
import { MapPointers } from './map-pointers.ts';
import type { MapTool } from './map-tool.ts';
import { isOnlineSource, loadOnlineStyle, withOnlineBasemap } from './online-style.ts';
import { featureChanges, type FeatureChanges } from './features/changes.ts';
import { emptyCollection } from './features/collection.ts';
import type { MapPicture, PictureOptions } from './picture/map-picture.ts';
import { mapLayers, mapStyle } from './style.ts';
import { addSymbol, repaintSymbols } from './map-symbols.ts';
import { mapThemes, type ThemeName } from './theme.ts';

/** Sources whose features light up. */
const STATE_SOURCES: readonly SourceId[] = [
  'places',
  'areas',
  'uncertainty',
  'distances',
  'place-lines',
];
const CAMERA_MS = 240;
const MIN_ZOOM = 2;

export interface MapViewEvents {
  pick(pick: MapPick): void;
  hover(placeId: string | null): void;
  /** What of an overlay the pointer stands over; null for nothing. */
  hoverOverlay(pick: OverlayPick | null): void;
  cameraChange(camera: Camera): void;
  idle(): void;
  /** The online basemap or one of its tiles did not load. */
  onlineBasemapFailed(): void;
  contextLost(): void;
  contextRestored(): void;
}

export interface MapViewOptions {
  readonly theme: ThemeName;
  readonly bounds: Bounds;
  readonly camera: Camera | null;
  readonly padding: MapPadding;
  readonly unit: ScaleUnit;
  readonly attribution: string;
  /** Texts of MapLibre's own controls, keyed as MapLibre names them. */
  readonly texts: Record<string, string>;
  readonly reducedMotion: () => boolean;
}

export interface FitOptions {
  /** What matters most of the bounds: those themselves, unless they are too large to be seen whole. */
  readonly core?: Bounds;
  /** Without a movement, where what is shown there is new anyway. */
  readonly atOnce?: boolean;
}

export type ScaleUnit = 'metric' | 'imperial' | 'nautical';

/**
 * The one owner of a MapLibre map. State goes in through verbs, and comes out through a few events;
 * the map holds no truth of its own. Throws where WebGL is missing.
 */
export class MapView {
  readonly #map: MapLibreMap;
  readonly #scale: ScaleControlType;
  readonly #events: MapViewEvents;
  readonly #pointers: MapPointers;
  readonly #overlays: MapOverlays;
  readonly #data = new Map<SourceId, FeatureCollection>();
  readonly #reducedMotion: () => boolean;
  #theme: ThemeName;
  #onlineUrl: string | null = null;
  #online: StyleSpecification | null = null;
  #hidden: ReadonlySet<LayerGroup> = new Set();
  #hovered: string | null = null;
  #selected: readonly string[] = [];
  #destroyed = false;

  constructor(container: HTMLElement, options: MapViewOptions, events: MapViewEvents) {
    this.#theme = options.theme;
    this.#events = events;
    this.#reducedMotion = options.reducedMotion;
    const { camera, bounds } = options;
    this.#map = new MapLibreMap({
      container,
      style: this.#style(),
      ...(camera === null
        ? {
            bounds: [...bounds] as [number, number, number, number],
            fitBoundsOptions: { padding: options.padding as PaddingOptions },
          }
        : { center: [camera.longitude, camera.latitude], zoom: camera.zoom }),
      minZoom: MIN_ZOOM,
      maxZoom: 14,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      locale: options.texts,
      fadeDuration: 120,
      // The data covers one region; copies of it beside each other would only confuse.
      renderWorldCopies: false,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    this.#scale = new ScaleControl({ unit: options.unit, maxWidth: 120 });
    this.#map.addControl(this.#scale, 'bottom-left');
    this.#map.addControl(
      new AttributionControl({ compact: true, customAttribution: options.attribution }),
      'bottom-right',
    );
    this.#map.setMissingStyleImageResolver((id) =>
      addSymbol(this.#map, id, mapThemes[this.#theme]),
    );
    this.#overlays = new MapOverlays(this.#map, () => mapThemes[this.#theme]);
    this.#pointers = new MapPointers(this.#map, () => this.#overlays.shown, {
      pick: (pick) => this.#emit(() => events.pick(pick)),
      hover: (id) => this.#emit(() => events.hover(id)),
      hoverOverlay: (pick) => this.#emit(() => events.hoverOverlay(pick)),
    });
    this.#listen();
  }

  /** Shows a collection in a source. The same reference again does nothing. */
  setData(source: SourceId, collection: FeatureCollection): void {
    const before = this.#data.get(source) ?? emptyCollection;
    if (before === collection) return;
    this.#data.set(source, collection);
    this.#show(source, collection, featureChanges(before, collection));
  }

  setTheme(theme: ThemeName): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    repaintLayers(this.#map, mapLayers(mapThemes[theme]));
    this.#overlays.repaint();
    repaintSymbols(this.#map, mapThemes[theme]);
  }

  /**
   * Puts an online style in place of the embedded basemap once it has loaded; null puts the embedded
   * one back. A style that does not load is reported, and nothing changes.
   */
  async setOnlineBasemap(styleUrl: string | null): Promise<void> {
    if (styleUrl === this.#onlineUrl) return;
    this.#onlineUrl = styleUrl;
    try {
      const online = styleUrl === null ? null : await loadOnlineStyle(styleUrl);
      if (this.#destroyed || styleUrl !== this.#onlineUrl) return;
      this.#online = online;
      this.#map.setStyle(this.#style(), { diff: false });
    } catch {
      if (styleUrl === this.#onlineUrl) this.#emit(() => this.#events.onlineBasemapFailed());
    }
  }

  setHiddenGroups(hidden: ReadonlySet<LayerGroup>): void {
    this.#hidden = hidden;
    for (const group of layerGroupIds) {
      const visibility = hidden.has(group) ? 'none' : 'visible';
      for (const id of LAYER_GROUPS[group]) {
        if (this.#map.getLayer(id) !== undefined) {
          this.#map.setLayoutProperty(id, 'visibility', visibility);
        }
      }
    }
  }

  /** Shows an overlay under an id of the caller's choice, in place of one that was there; null takes it away. */
  setOverlay(id: string, overlay: MapOverlay | null): void {
    if (!this.#destroyed) this.#overlays.set(id, overlay);
  }

  setHovered(id: string | null): void {
    this.#setState('hovered', this.#hovered === null ? [] : [this.#hovered], false);
    this.#hovered = id;
    this.#setState('hovered', id === null ? [] : [id], true);
  }

  setSelected(ids: readonly string[]): void {
    this.#setState('selected', this.#selected, false);
    this.#selected = ids;
    this.#setState('selected', ids, true);
  }

  setUnit(unit: ScaleUnit): void {
    this.#scale.setUnit(unit);
  }

  /** Gives all pointer events to a tool, or back to picking with null. */
  setTool(tool: MapTool | null): void {
    this.#pointers.setTool(tool);
  }

  /**
   * Moves so that the box stands in the part of the map that no panel covers. Where that part is too small
   * for it at any zoom, the middle of the core stands there.
   */
  fit(
    bounds: Bounds,
    padding: MapPadding,
    maxZoom: number,
    { core = bounds, atOnce = false }: FitOptions = {},
  ): void {
    const box = [...bounds] as [number, number, number, number];
    const room = { padding: padding as PaddingOptions, maxZoom };
    const duration = atOnce || this.#reducedMotion() ? 0 : CAMERA_MS;
    const { zoom = MIN_ZOOM } = this.#map.cameraForBounds(box, room) ?? {};
    if (zoom >= MIN_ZOOM) {
      this.#map.fitBounds(box, { ...room, duration, linear: true });
      return;
    }
    const [west, south, east, north] = core;
    this.#map.easeTo({
      center: [(west + east) / 2, (south + north) / 2],
      zoom: MIN_ZOOM,
      offset: [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2],
      duration,
    });
  }

  /** Moves only if one of the positions stands outside of what is shown free of panels. */
  reveal(positions: readonly Position[], padding: MapPadding): void {
    if (positions.every((position) => this.#isShown(position, padding))) return;
    this.fit(boundsOf(positions), padding, this.#map.getZoom());
  }

  /** Moves only if all of the positions stand outside of what is shown free of panels. */
  revealAny(positions: readonly Position[], padding: MapPadding, maxZoom: number): void {
    if (positions.some((position) => this.#isShown(position, padding))) return;
    this.fit(boundsOf(positions), padding, maxZoom);
  }

  #isShown(position: Position, padding: MapPadding): boolean {
    const { width, height } = this.size;
    const { x, y } = this.project(position);
    return x >= 0 && y >= 0 && x <= width && y <= height - padding.bottom;
  }

  jumpTo(camera: Camera): void {
    this.#map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), longitude: lng, latitude: lat };
  }

  /** Place of a position in CSS pixels from the map's top left corner. */
  project(position: Position): { x: number; y: number } {
    const { x, y } = this.#map.project([position[0], position[1]]);
    return { x, y };
  }

  /** Position at a point in CSS pixels from the map's top left corner. */
  unproject({ x, y }: { readonly x: number; readonly y: number }): Position {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  /** Moves at once, at the same zoom, so that a position stands at a point of the screen. */
  moveUnder(position: Position, { x, y }: { readonly x: number; readonly y: number }): void {
    const { width, height } = this.size;
    const offset: [number, number] = [x - width / 2, y - height / 2];
    this.#map.easeTo({ center: [position[0], position[1]], offset, duration: 0 });
  }

  /** Width and height in CSS pixels. */
  get size(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    return { width: clientWidth, height: clientHeight };
  }

  /** Number of the leg of the measurement that is worked on at a point of the screen; null for none. */
  legAt({ x, y }: { readonly x: number; readonly y: number }, reachPx: number): number | null {
    const box: [[number, number], [number, number]] = [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ];
    const found = this.#map.queryRenderedFeatures(box, { layers: ['measure-line'] });
    const leg: unknown = found.find(({ properties }) => properties.role === 'active')?.properties
      .leg;
    return typeof leg === 'number' ? leg : null;
  }

  /** Calls back with every move of the map; returns what ends that. */
  onMove(moved: () => void): () => void {
    this.#map.on('move', moved);
    return () => this.#map.off('move', moved);
  }

  /** Draws once more, after which the map reports that it is idle. */
  repaint(): void {
    this.#map.triggerRepaint();
  }

  /**
   * What the map shows, without its controls. Rejects where it has lost its WebGL context or is gone.
   */
  async picture(options: PictureOptions = {}): Promise<MapPicture> {
    const { takePicture } = await import('./picture/take-picture.ts');
    const layers = this.#overlays.shown.flatMap(({ answering }) => answering);
    return takePicture(this.#map, mapThemes[this.#theme], layers, options);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#overlays.clear();
    this.#map.remove();
  }

  #show(source: SourceId, collection: FeatureCollection, changes: FeatureChanges | null): void {
    const found = this.#map.getSource<GeoJSONSource>(source);
    // A source that is not there yet is filled once the style is loaded.
    if (found === undefined) return;
    // Aborted when newer data arrives or the map goes away: nothing to do in either case.
    (changes === null ? found.setData(collection) : found.updateData(changes)).catch(
      () => undefined,
    );
  }

  #style(): StyleSpecification {
    const style = mapStyle(mapThemes[this.#theme], fontFaces);
    return this.#online === null ? style : withOnlineBasemap(style, this.#online);
  }

  #listen(): void {
    const map = this.#map;
    map.on('moveend', () => this.#emit(() => this.#events.cameraChange(this.camera)));
    map.on('idle', () => this.#emit(() => this.#events.idle()));
    map.on('style.load', () => {
      for (const [source, collection] of this.#data) this.#show(source, collection, null);
      this.#overlays.redraw();
      this.#reapply();
    });
    map.on('error', (event) => {
      const { sourceId } = event as { sourceId?: string };
      if (sourceId !== undefined && isOnlineSource(sourceId)) {
        this.#emit(() => this.#events.onlineBasemapFailed());
      }
    });
    map.on('webglcontextlost', () => this.#emit(() => this.#events.contextLost()));
    map.on('webglcontextrestored', () => {
      this.#reapply();
      this.#emit(() => this.#events.contextRestored());
    });
  }

  #emit(report: () => void): void {
    if (!this.#destroyed) report();
  }

  /** What a style load or a new WebGL context forgets. */
  #reapply(): void {
    this.setHiddenGroups(this.#hidden);
    this.setHovered(this.#hovered);
    this.setSelected(this.#selected);
  }

  /** Lights or unlights every feature that stands for one of the places. */
  #setState(name: 'hovered' | 'selected', placeIds: readonly string[], value: boolean): void {
    for (const source of STATE_SOURCES) {
      if (placeIds.length === 0 || this.#map.getSource(source) === undefined) continue;
      for (const { properties } of (this.#data.get(source) ?? emptyCollection).features) {
        if (!placeIds.includes(String(properties?.placeId))) continue;
        this.#map.setFeatureState({ source, id: String(properties?.id) }, { [name]: value });
      }
    }
  }
}
