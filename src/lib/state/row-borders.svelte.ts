import type { Position } from '#lib/geo/position.ts';
import { distancesToBorders, type DatasetDistance } from './measured-border.ts';

/** Distances from a position to every border dataset that loads. Must be made while a component is set up. */
export class RowBorders {
  measures = $state.raw<readonly DatasetDistance[]>([]);

  /** Lowest and highest length on WGS 84 in metres; null where fewer than two datasets are there. */
  readonly range = $derived.by(() => {
    const lengths = this.measures.map(({ distance }) => distance.wgs84Metres);
    if (lengths.length < 2) return null;
    return { lowMetres: Math.min(...lengths), highMetres: Math.max(...lengths) };
  });

  /** @param ask tells the position, and the datasets in the order of `measures`. */
  constructor(ask: () => { readonly position: Position; readonly datasets: readonly string[] }) {
    $effect(() => {
      const { position, datasets } = ask();
      let isStale = false;
      void distancesToBorders(datasets, position).then((measures) => {
        if (!isStale) this.measures = measures;
      });
      return () => {
        isStale = true;
      };
    });
  }
}
