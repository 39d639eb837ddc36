import type { FeatureCollection } from 'geojson';
import type {
  AddProtocolAction,
  LayerSpecification,
  MapGeoJSONFeature,
  SourceSpecification,
} from 'maplibre-gl';
import type { Position } from '#lib/geo/position.ts';
import type { LayerId } from './layer-order.ts';
import type { OverlayPick } from './map-pick.ts';
import type { MapTheme } from './theme.ts';

/** Where the pointer met a feature. */
export interface Meeting {
  readonly feature: MapGeoJSONFeature;
  /** Position of the pointer. */
  readonly position: Position;
  readonly zoom: number;
}

/**
 * Something that is drawn on the case's map and arrives late. It is asked again for sources and layers
 * whenever a style has forgotten them, so what it returns is always how things stand now. Ids of its
 * sources and layers are no other overlay's; layers differ between themes in paint alone.
 */
export interface MapOverlay {
  /** Answers requests for addresses that begin with one of these names and `://`. */
  readonly protocols: Readonly<Record<string, AddProtocolAction>>;
  /** The layer of the case that one of its layers stands below. */
  below(layer: string): LayerId;
  sources(): Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top. */
  layers(theme: MapTheme): readonly LayerSpecification[];
  /** Its layers that answer to the pointer, the first before the others. */
  readonly answering: readonly string[];
  pick(meeting: Meeting): OverlayPick;
  /** Gives what it changes its sources through as long as it is shown; null at the end. */
  attach(surface: OverlaySurface | null): void;
}

/** Changes what is drawn; whatever is not there yet is left until the overlay is asked for its sources. */
export interface OverlaySurface {
  /** Draws those sources and layers that were not there before. */
  drawMissing(): void;
  setData(source: string, data: FeatureCollection): void;
  /** Asks for all tiles anew, each of which stays until the new one is there. */
  setTiles(source: string, addresses: readonly string[]): void;
}
