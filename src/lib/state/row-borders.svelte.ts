import type { BorderDistance } from '#lib/geo/border-distance.ts';
import type { Position } from '#lib/geo/position.ts';
import { distanceToBorder } from './measured-border.ts';

/** A position's distance to one border dataset. */
export interface RowBorder {
  readonly dataset: string;
  readonly distance: BorderDistance;
}

/** Distances from a position to every border dataset that loads. Must be made while a component is set up. */
export class RowBorders {
  measures = $state.raw<readonly RowBorder[]>([]);

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
      const measured = datasets.map(async (dataset) => ({
        dataset,
        distance: await distanceToBorder(dataset, position),
      }));
      void Promise.allSettled(measured).then((results) => {
        if (isStale) return;
        this.measures = results.flatMap((result) =>
          result.status === 'fulfilled' ? [result.value] : [],
        );
      });
      return () => {
        isStale = true;
      };
    });
  }
}
