import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { OverlaySurface } from '../map-overlay.ts';
import type { MapTheme } from '../theme.ts';
import { markFeatures, type ChosenMark, type DotMark } from './mark-features.ts';
import { markLayers } from './mark-layers.ts';

/**
 * The marked dots of an overlay, kept for whenever the map asks and sent to it whenever they change. They
 * have neither source nor layers before the first one: the map would be drawn for those too.
 */
export class DotMarks {
  readonly #id: string;
  surface: OverlaySurface | null = null;
  #hovered: DotMark | null = null;
  #chosen: ChosenMark | null = null;
  #wereMarked = false;

  constructor(id: string) {
    this.#id = id;
  }

  sources(): Readonly<Record<string, SourceSpecification>> {
    if (!this.#wereMarked) return {};
    return { [this.#id]: { type: 'geojson', data: this.#data(), tolerance: 0 } };
  }

  layers(theme: MapTheme): readonly LayerSpecification[] {
    return this.#wereMarked ? markLayers(this.#id, theme) : [];
  }

  setHovered(mark: DotMark | null): void {
    if (mark === null && this.#hovered === null) return;
    this.#hovered = mark;
    this.#send();
  }

  setChosen(mark: ChosenMark | null): void {
    if (mark === null && this.#chosen === null) return;
    this.#chosen = mark;
    this.#send();
  }

  #data(): FeatureCollection {
    return markFeatures({ hovered: this.#hovered, chosen: this.#chosen });
  }

  #send(): void {
    if (this.#wereMarked) {
      this.surface?.setData(this.#id, this.#data());
      return;
    }
    this.#wereMarked = true;
    this.surface?.drawMissing();
  }
}
