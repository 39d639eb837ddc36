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

/** Which basemap the reader chose. The embedded one comes back when an online one fails. */
export class OnlineBasemapChoice {
  /** The online one in use or loading; null for the embedded one. */
  chosen = $state.raw<OnlineBasemap | null>(null);
  /** True after a choice that did not load, until the next choice. */
  failed = $state(false);

  choose(id: string | null): void {
    this.failed = false;
    this.chosen = offeredBasemaps.find((basemap) => basemap.id === id) ?? null;
  }

  /** Back to the embedded basemap, because the online one does not answer. */
  fail(): void {
    this.chosen = null;
    this.failed = true;
  }
}
