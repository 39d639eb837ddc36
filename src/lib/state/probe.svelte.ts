import type { BorderDistance } from '#lib/geo/border-distance.ts';
import type { Position } from '#lib/geo/position.ts';

export type ProbeStatus = 'idle' | 'loading' | 'done' | 'failed';

/**
 * The distance from a position the reader points at to the border, on the measured dataset and on the
 * others. Must be made while a component is set up.
 */
export class ProbeMeasure {
  status = $state<ProbeStatus>('idle');
  position = $state.raw<Position | null>(null);
  /** On the measured border. */
  result = $state.raw<BorderDistance | null>(null);
  /** Lowest and highest of all datasets that loaded, in metres on WGS 84. */
  range = $state.raw<{ lowMetres: number; highMetres: number } | null>(null);

  readonly line = $derived(
    this.position === null
      ? null
      : { position: this.position, nearest: this.result?.nearest.position ?? null },
  );

  /** @param ask tells what is asked: the position, null for none, and the datasets, the measured one first. */
  constructor(ask: () => { position: Position | null; datasets: readonly string[] }) {
    $effect(() => {
      const { position, datasets } = ask();
      this.position = position;
      this.result = null;
      this.range = null;
      this.status = position === null ? 'idle' : 'loading';
      if (position === null) return;
      let stale = false;
      void this.#measure(position, datasets, () => stale);
      return () => {
        stale = true;
      };
    });
  }

  async #measure(asked: Position, datasets: readonly string[], isStale: () => boolean) {
    const [measured, ...others] = datasets;
    if (measured === undefined) return;
    try {
      // What measures arrives with the first position that is asked about.
      const { distanceToBorder } = await import('./measured-border.ts');
      if (isStale()) return;
      const result = await distanceToBorder(measured, asked);
      if (isStale()) return;
      this.result = result;
      this.status = 'done';
      await this.#compare(result, others, asked, isStale);
    } catch {
      if (!isStale()) this.status = 'failed';
    }
  }

  /** The range that the other datasets leave; those that cannot be loaded are left out of it. */
  async #compare(
    { wgs84Metres }: BorderDistance,
    datasets: readonly string[],
    asked: Position,
    isStale: () => boolean,
  ) {
    const { distancesToBorders } = await import('./measured-border.ts');
    const measures = await distancesToBorders(datasets, asked);
    if (isStale()) return;
    const lengths = measures.map(({ distance }) => distance.wgs84Metres);
    if (lengths.length > 0) {
      lengths.push(wgs84Metres);
      this.range = { lowMetres: Math.min(...lengths), highMetres: Math.max(...lengths) };
    }
  }
}
