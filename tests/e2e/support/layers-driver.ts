import type { Locator, Page } from '@playwright/test';

/** Legend, groups of layers, and the choice of basemap. */
export class LayersDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get toggle(): Locator {
    return this.#page.getByRole('button', { name: 'Layers', exact: true });
  }

  get panel(): Locator {
    return this.#page.locator('#layers');
  }

  group(name: string): Locator {
    return this.panel.getByRole('checkbox', { name });
  }

  basemap(name: string | RegExp): Locator {
    return this.panel.getByRole('radio', { name });
  }

  get legend(): Locator {
    return this.panel.locator('.legend li');
  }

  /** The outlines of the legend's symbols. */
  async shapes(): Promise<readonly string[]> {
    return this.panel
      .locator('.legend svg')
      .evaluateAll((symbols) =>
        symbols.map((symbol) =>
          [...symbol.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' '),
        ),
      );
  }

  async open(): Promise<void> {
    await this.toggle.click();
    // What the panel shows is fetched when it is first opened.
    await this.legend.first().waitFor();
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'hidden' });
  }
}
