import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  VectorTileSource,
} from 'maplibre-gl';
import type { MapOverlay, OverlaySurface } from './map-overlay.ts';
import { addProtocol, removeProtocol } from './maplibre.ts';
import type { MapTheme } from './theme.ts';

/** The overlays of a map, drawn again after all that makes it forget them. */
export class MapOverlays {
  readonly #map: MapLibreMap;
  readonly #theme: () => MapTheme;
  readonly #shown = new Map<string, MapOverlay>();
  readonly #surface: OverlaySurface;

  constructor(map: MapLibreMap, theme: () => MapTheme) {
    this.#map = map;
    this.#theme = theme;
    this.#surface = {
      drawMissing: () => this.redraw(),
      setData(id, data) {
        // Aborted when newer data arrives or the map goes away: nothing to do in either case.
        void map
          .getSource<GeoJSONSource>(id)
          ?.setData(data)
          .catch(() => undefined);
      },
      setTiles: (id, addresses) => map.getSource<VectorTileSource>(id)?.setTiles([...addresses]),
    };
  }

  /** Those that are shown, bottom to top. */
  get shown(): readonly MapOverlay[] {
    return [...this.#shown.values()];
  }

  set(id: string, overlay: MapOverlay | null): void {
    const before = this.#shown.get(id);
    if (before === (overlay ?? undefined)) return;
    if (before !== undefined) this.#remove(id, before);
    if (overlay === null) return;
    this.#shown.set(id, overlay);
    for (const [name, answer] of Object.entries(overlay.protocols)) addProtocol(name, answer);
    overlay.attach(this.#surface);
    this.#draw(overlay);
  }

  /** Draws what is missing, for instance after a style load. */
  redraw(): void {
    for (const overlay of this.#shown.values()) this.#draw(overlay);
  }

  /** Takes all of them away, before the map itself goes. */
  clear(): void {
    for (const [id, overlay] of this.#shown) this.#remove(id, overlay);
  }

  repaint(): void {
    for (const overlay of this.#shown.values()) {
      repaintLayers(this.#map, overlay.layers(this.#theme()));
    }
  }

  #draw(overlay: MapOverlay): void {
    // A style that is still on its way has none of the case's layers; it is drawn on once it is there.
    const layers = overlay.layers(this.#theme());
    if (layers.some(({ id }) => this.#map.getLayer(overlay.below(id)) === undefined)) return;
    for (const [id, source] of Object.entries(overlay.sources())) {
      if (this.#map.getSource(id) === undefined) this.#map.addSource(id, source);
    }
    for (const layer of layers) {
      if (this.#map.getLayer(layer.id) === undefined) {
        this.#map.addLayer(layer, overlay.below(layer.id));
      }
    }
  }

  #remove(id: string, overlay: MapOverlay): void {
    this.#shown.delete(id);
    overlay.attach(null);
    for (const layer of overlay.layers(this.#theme())) {
      if (this.#map.getLayer(layer.id) !== undefined) this.#map.removeLayer(layer.id);
    }
    for (const source of Object.keys(overlay.sources())) {
      if (this.#map.getSource(source) !== undefined) this.#map.removeSource(source);
    }
    for (const name of Object.keys(overlay.protocols)) removeProtocol(name);
  }
}

/** Gives layers that are drawn the paint they have here. */
export function repaintLayers(map: MapLibreMap, layers: readonly LayerSpecification[]): void {
  for (const layer of layers) {
    if (map.getLayer(layer.id) === undefined) continue;
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(layer.id, name as 'fill-color', value as string);
    }
  }
}
