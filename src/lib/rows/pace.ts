const longestMs = 50;

/** Lets others have their turn now and then during long work on one thread. */
export class Pace {
  #startMs = performance.now();

  /** Pauses if the work has gone on for 50 ms since it last paused, and says whether it did. */
  async rest(): Promise<boolean> {
    if (performance.now() - this.#startMs < longestMs) return false;
    await new Promise((resolve) => setTimeout(resolve));
    this.#startMs = performance.now();
    return true;
  }
}
