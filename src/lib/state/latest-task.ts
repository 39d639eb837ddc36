/**
 * Does one thing at a time, and of what is asked meanwhile only the last: what comes faster than it is done never
 * queues up.
 */
export class LatestTask {
  #isBusy = false;
  #next: (() => Promise<void>) | null = null;

  /** @param task must not reject. */
  run(task: () => Promise<void>): void {
    this.#next = task;
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#next !== null) {
      const task = this.#next;
      this.#next = null;
      await task();
    }
    this.#isBusy = false;
  }
}
