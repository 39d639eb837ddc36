import type { Locator, Page } from '@playwright/test';

/** The timeline under the map, its window and what runs the story. */
export class TimelineDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get root(): Locator {
    return this.#page.getByRole('region', { name: 'Timeline' });
  }

  get #strip(): Locator {
    return this.root.locator('.strip');
  }

  end(name: 'Start' | 'End'): Locator {
    return this.root.getByRole('slider', { name: `${name} of the time window` });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The window in words. */
  get window(): Locator {
    return this.root.locator('.when');
  }

  /** "12 of 18 events" and so on. */
  get counts(): Locator {
    return this.root.getByRole('status');
  }

  /** An event's mark on the axis. */
  mark(id: string): Locator {
    return this.root.locator(`a[href$="/events/${id}"]`);
  }

  /** Opens the fields with the dates, kinds, actor and status. */
  async openFilters(): Promise<void> {
    await this.root.getByRole('button', { name: /^Filter/ }).click();
    await this.field('From').waitFor();
  }

  field(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }

  /** Draws a window on the axis, between two shares of its length. */
  async drag(from: number, to: number): Promise<void> {
    const box = await this.#strip.boundingBox();
    if (box === null) throw new Error('There is no timeline on the screen.');
    // Between the lowest lanes, where no event is.
    const y = box.y + box.height - 8;
    await this.#page.mouse.move(box.x + from * box.width, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + to * box.width, y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** Sums up how much of the page has moved by itself from now on: what the returned function tells. */
  async watchShifts(): Promise<() => Promise<number>> {
    await this.#page.evaluate(() => {
      const watched = { shift: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          watched.shift += (entry as PerformanceEntry & { readonly value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: false });
      Object.assign(window, { watched });
    });
    return () =>
      this.#page.evaluate(
        () => (window as unknown as { watched: { shift: number } }).watched.shift,
      );
  }
}
