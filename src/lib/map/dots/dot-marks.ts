import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { OverlaySurface } from '../map-overlay.ts';
import { markFeatures, type ChosenMark, type DotMark } from './mark-features.ts';

/** The marked dots of an overlay, kept for whenever the map asks and sent to it whenever they change. */
export class DotMarkSource {
  readonly id: string;
  surface: OverlaySurface | null = null;
  #hovered: DotMark | null = null;
  #chosen: ChosenMark | null = null;

  constructor(id: string) {
    this.id = id;
  }

  get specification(): SourceSpecification {
    return { type: 'geojson', data: this.#data(), tolerance: 0 };
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
    this.surface?.setData(this.id, this.#data());
  }
}
