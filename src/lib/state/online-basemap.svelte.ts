import type { StyleSpecification } from 'maplibre-gl';
import onlineBasemaps from '#geodata/online-basemaps.json';

/** A basemap of another server, which the reader may choose. */
export interface OnlineBasemap {
  readonly id: string;
  readonly name: string;
  readonly styleUrl: string;
  /** Origins it sends requests to. */
  readonly hosts: readonly string[];
}

/** The online basemaps on offer; none where the file is empty. */
export const offeredBasemaps: readonly OnlineBasemap[] = onlineBasemaps;

/** The online basemap in use. The embedded one stays until the other has loaded, and comes back when it fails. */
export class OnlineBasemapChoice {
  /** Id of the one in use or loading; null for the embedded one. */
  chosen = $state<string | null>(null);
  style = $state.raw<StyleSpecification | null>(null);
  /** True after a choice that did not load, until the next choice. */
  failed = $state(false);

  async choose(id: string | null): Promise<void> {
    this.failed = false;
    this.chosen = id;
    const basemap = offeredBasemaps.find((candidate) => candidate.id === id);
    if (basemap === undefined) {
      this.chosen = null;
      this.style = null;
      return;
    }
    try {
      const response = await fetch(basemap.styleUrl);
      if (!response.ok) throw new Error(`${basemap.styleUrl} answers with ${response.status}.`);
      const style = (await response.json()) as StyleSpecification;
      if (!Array.isArray(style.layers)) throw new Error(`${basemap.styleUrl} is no map style.`);
      if (this.chosen === id) this.style = style;
    } catch {
      if (this.chosen === id) this.fail();
    }
  }

  /** Back to the embedded basemap, because the online one does not answer. */
  fail(): void {
    this.chosen = null;
    this.style = null;
    this.failed = true;
  }
}
