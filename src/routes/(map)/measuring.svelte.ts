import type { FeatureCollection } from 'geojson';
import type { SourceId } from '#lib/map/layer-order.ts';
import type { MapPick } from '#lib/map/map-pick.ts';
import type { MapTool } from '#lib/map/map-tool.ts';

/** What the ruler does once it has arrived. */
export interface Instrument {
  /** Takes the pointer on the map; null while the ruler is put away. */
  readonly tool: MapTool | null;
  readonly collections: Partial<Record<SourceId, FeatureCollection>>;
  /** The measurement as a link carries it; null where there is none. */
  readonly linkText: string | null;
  openLink(text: string): void;
}

/**
 * The ruler as the page knows it from the start: whether it is taken up, and what is waiting for it. All that
 * measures arrives when it is first wanted, and then stands in `instrument`.
 */
export class Measuring {
  /** Whether the pointer measures. */
  active = $state(false);
  instrument = $state.raw<Instrument | null>(null);
  #unread = $state.raw<string | null>(null);
  #waiting: MapPick[] = [];
  readonly #onrefuse: () => void;

  /** @param onrefuse is told of a link whose measurement cannot be read. */
  constructor(onrefuse: () => void) {
    this.#onrefuse = onrefuse;
  }

  readonly linkText = $derived(this.instrument === null ? this.#unread : this.instrument.linkText);
  /** Whether the ruler must be there: it has been taken up, or a link holds a measurement. */
  readonly wanted = $derived(this.active || this.instrument !== null || this.#unread !== null);

  toggle(): void {
    this.active = !this.active;
  }

  /** Takes a measurement from a link over, as soon as there is a ruler to read it. */
  openLink(text: string): void {
    this.active = true;
    if (this.instrument === null) this.#unread = text;
    else this.instrument.openLink(text);
  }

  /** The measurement of the link that was opened cannot be read. */
  refuseLink(): void {
    this.#onrefuse();
  }

  /** Keeps what is clicked while the ruler is on its way. */
  wait(pick: MapPick): void {
    this.#waiting.push(pick);
  }

  /** Hands over what was waiting, once. */
  arrive(instrument: Instrument): readonly MapPick[] {
    const link = this.#unread;
    const waiting = this.#waiting;
    this.#unread = null;
    this.#waiting = [];
    this.instrument = instrument;
    if (link !== null) instrument.openLink(link);
    return waiting;
  }
}
