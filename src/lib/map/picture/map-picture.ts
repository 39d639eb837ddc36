import type { PlaceSymbolKind } from '#lib/case/kinds.ts';
import type { Bounds } from '../camera.ts';
import type { LayerId } from '../layer-order.ts';
import type { MapTheme } from '../theme.ts';

export interface PictureOptions {
  /** Canvas pixels for one CSS pixel; that of the screen where it is left out. */
  readonly pixelRatio?: number;
  /** Height in CSS pixels that a panel covers at the map's bottom, and that is left off; 0 where it is left out. */
  readonly coveredPx?: number;
}

/** What the map showed at one moment, without its controls, and what one has to know to cite it. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** Size in CSS pixels, without what was covered. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Canvas pixels for one CSS pixel; lower than asked for where the graphics card has a limit. */
  readonly pixelRatio: number;
  readonly zoom: number;
  /** Latitude of the middle. */
  readonly latitudeDegrees: number;
  /** Metres that a CSS pixel spans from east to west in the middle, on WGS 84. */
  readonly metresPerPixel: number;
  readonly bounds: Bounds;
  /** The colours that it is drawn in. */
  readonly theme: MapTheme;
  readonly inSight: InSight;
  /** Credits of an online basemap and of archives, as plain text. */
  readonly foreignCredits: readonly string[];
}

/** What of our own the map showed. */
export interface InSight {
  readonly layers: ReadonlySet<LayerId>;
  /** Symbols of places, as the map draws them. */
  readonly symbols: ReadonlyMap<PlaceSymbolKind, HTMLCanvasElement>;
  /** Whether it showed anything of overlays, which are the reader's own. */
  readonly hasDots: boolean;
  /** Colour of the line that leads from a measurement to the border; null where there is none. */
  readonly borderReadingColour: string | null;
}
