import type { BorderRef } from '#lib/measure/model/measurement.ts';
import type { BorderGround } from '#lib/measure/result/ground.ts';
import { loadBorder } from './border.ts';
import { loadBorderIndex } from './measured-border.ts';

/** The border datasets that measurements are made on, each loaded when it is first wanted. */
export class BorderGrounds {
  readonly #borders: readonly BorderRef[];
  readonly #onfail: (dataset: string) => void;
  readonly #wanted = new Set<string>();
  #loaded = $state.raw<ReadonlyMap<string, BorderGround>>(new Map());

  /** @param onfail is told of each dataset that does not load; asking for it again tries again. */
  constructor(borders: readonly BorderRef[], onfail: (dataset: string) => void) {
    this.#borders = borders;
    this.#onfail = onfail;
  }

  /** A dataset; null while it has not loaded. */
  get(dataset: string): BorderGround | null {
    return this.#loaded.get(dataset) ?? null;
  }

  /** Loads a dataset that is not there yet. One that nobody knows is left alone. */
  async want(dataset: string): Promise<void> {
    const known = this.#borders.find((border) => border.dataset === dataset);
    if (known === undefined || this.#wanted.has(dataset)) return;
    this.#wanted.add(dataset);
    try {
      const [{ line }, index] = await Promise.all([loadBorder(dataset), loadBorderIndex(dataset)]);
      this.#loaded = new Map(this.#loaded).set(dataset, { ...known, line, index });
    } catch {
      this.#wanted.delete(dataset);
      this.#onfail(dataset);
    }
  }

  wantAll(): void {
    for (const { dataset } of this.#borders) void this.want(dataset);
  }
}
