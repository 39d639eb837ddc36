import type { FeatureCollection } from 'geojson';

/**
 * The parts of the map that come as files. Each loads by itself, so that one that is missing or broken
 * takes nothing else with it.
 */
export class MapData<Part extends string> {
  loaded = $state.raw<Partial<Record<Part, FeatureCollection>>>({});
  /** Parts that could not be loaded. */
  failed = $state.raw<readonly Part[]>([]);
  readonly #asked = new Set<Part>();

  /** True once each of the parts has loaded or failed. */
  settled(parts: readonly Part[]): boolean {
    return parts.every((part) => this.loaded[part] !== undefined || this.failed.includes(part));
  }

  /** Loads a part, once. */
  async load(part: Part, fetchPart: () => Promise<FeatureCollection>): Promise<void> {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    try {
      const collection = await fetchPart();
      this.loaded = { ...this.loaded, [part]: collection };
    } catch {
      this.failed = [...this.failed, part];
    }
  }
}
