import type { AddProtocolAction, SourceSpecification } from 'maplibre-gl';
import { DotMarks } from '../dots/dot-marks.ts';
import type { ChosenMark, DotMark } from '../dots/mark-features.ts';
import type { LayerId } from '../layer-order.ts';
import type { MapOverlay, Meeting, OverlaySurface } from '../map-overlay.ts';
import type { RowPick } from '../map-pick.ts';
import type { MapTheme } from '../theme.ts';
import { ROW_DOT_LAYER, rowLayers, ROWS_SOURCE } from './row-layers.ts';
import { TileQueue, type RowTile } from './tile-queue.ts';

const PROTOCOL = 'rows';
const DEEPEST_TILE = 14;
/** Side of the squares of a tile that are thinned to one dot, in CSS pixels at the tile's own zoom. */
const CELL_PX = 8;
const TILE_PX = 512;
const ADDRESS = /^rows:\/\/\d+\/(\d+)\/(\d+)\/(\d+)$/;

/** A reader's list on the map: dots in tiles that are asked for, and those that are pointed at or chosen. */
export class RowsOverlay implements MapOverlay {
  readonly answering = [ROW_DOT_LAYER];
  readonly protocols: Readonly<Record<string, AddProtocolAction>>;
  readonly #marks = new DotMarks('row-marks');
  #version = 0;

  /** @param tile a vector tile: layer `rows`, points with `count` and `row` */
  constructor(tile: RowTile) {
    const queue = new TileQueue(tile);
    this.protocols = {
      [PROTOCOL]: async ({ url }, { signal }) => {
        const [, z, x, y] = ADDRESS.exec(url) ?? [];
        return { data: await queue.ask(Number(z), Number(x), Number(y), signal) };
      },
    };
  }

  /** Asks for all tiles anew, because they would come out differently. Each stays until its successor is there. */
  refresh(): void {
    this.#version += 1;
    this.#marks.surface?.setTiles(ROWS_SOURCE, this.#addresses());
  }

  /** Rings a dot, or none with null. */
  setHovered(mark: DotMark | null): void {
    this.#marks.setHovered(mark);
  }

  /** Rings a dot and draws its line to the border, or none with null. */
  setChosen(mark: ChosenMark | null): void {
    this.#marks.setChosen(mark);
  }

  /** The border stays above the dots, however many they are. */
  below(layer: string): LayerId {
    return layer === ROW_DOT_LAYER ? 'border-casing' : 'place-halo';
  }

  sources(): Readonly<Record<string, SourceSpecification>> {
    return {
      [ROWS_SOURCE]: { type: 'vector', tiles: this.#addresses(), maxzoom: DEEPEST_TILE },
      ...this.#marks.sources(),
    };
  }

  layers(theme: MapTheme) {
    return [...rowLayers(theme), ...this.#marks.layers(theme)];
  }

  pick({ feature, position, zoom }: Meeting): RowPick {
    const { geometry, properties } = feature;
    const [longitude = NaN, latitude = NaN] =
      geometry.type === 'Point' ? geometry.coordinates : position;
    return {
      kind: 'row',
      position: [longitude, latitude],
      reachDegrees: (CELL_PX * 360) / (TILE_PX * 2 ** Math.min(DEEPEST_TILE, Math.floor(zoom))),
      row: Number(properties.row),
      count: Number(properties.count),
    };
  }

  attach(surface: OverlaySurface | null): void {
    this.#marks.surface = surface;
  }

  #addresses(): string[] {
    return [`${PROTOCOL}://${this.#version}/{z}/{x}/{y}`];
  }
}
