/** A tile of a reader's list as the desk makes it. */
export type RowTile = (z: number, x: number, y: number) => Promise<ArrayBuffer>;

interface Asker {
  readonly resolve: (tile: ArrayBuffer) => void;
  readonly reject: (reason: Error) => void;
}

interface Wish {
  readonly make: () => Promise<ArrayBuffer>;
  readonly askers: Set<Asker>;
}

/** Tiles wait so long for others that are being made: what comes together is drawn once. */
const TOGETHER_MILLISECONDS = 100;

/**
 * Asks for a few tiles at a time, the latest wish first. What is no longer wanted before its turn is never
 * asked for, and what is wanted twice by then is made once, so a desk that cannot be interrupted does not
 * fall behind a map that moves or a query that changes. Tiles that are made shortly after one another are
 * handed over together.
 */
export class TileQueue {
  readonly #tile: RowTile;
  readonly #atOnce: number;
  /** By tile, the latest wish last. */
  readonly #waiting = new Map<string, Wish>();
  #running = 0;
  /** Tiles that are made, to be handed over. */
  #made: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tile: RowTile, atOnce = 2) {
    this.#tile = tile;
    this.#atOnce = atOnce;
  }

  /** Rejects with the signal's reason once it is aborted, and with whatever the tile rejects with. */
  ask(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const key = `${z}/${x}/${y}`;
    const make = () => this.#tile(z, x, y);
    const wish = this.#waiting.get(key) ?? { make, askers: new Set() };
    this.#waiting.delete(key);
    this.#waiting.set(key, wish);
    return new Promise((resolve, reject) => {
      const asker = { resolve, reject };
      wish.askers.add(asker);
      const leave = () => {
        wish.askers.delete(asker);
        if (wish.askers.size === 0 && this.#waiting.get(key) === wish) this.#waiting.delete(key);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#next();
    });
  }

  #next(): void {
    const [key, wish] = [...this.#waiting].at(-1) ?? [];
    if (key === undefined || wish === undefined || this.#running >= this.#atOnce) return;
    this.#waiting.delete(key);
    this.#running += 1;
    void made(wish).then((handOver) => {
      this.#made.push(handOver);
      this.#running -= 1;
      this.#next();
      if (this.#running === 0) this.#handOver();
      else this.#timer ??= setTimeout(() => this.#handOver(), TOGETHER_MILLISECONDS);
    });
  }

  #handOver(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const made = this.#made;
    this.#made = [];
    for (const handOver of made) handOver();
  }
}

/** Makes a tile, and gives what hands it to those who asked, or tells them why there is none. */
async function made({ make, askers }: Wish): Promise<() => void> {
  try {
    const tile = await make();
    // Whoever gets a tile hands its memory on, so each needs one of its own.
    return () =>
      [...askers].forEach(({ resolve }, index) => resolve(index === 0 ? tile : tile.slice(0)));
  } catch (error) {
    return () => {
      for (const { reject } of askers) reject(error as Error);
    };
  }
}
