import type { Locator, Page } from '@playwright/test';

/** "How far is it from here to the border?" */
export class ProbeDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get card(): Locator {
    return this.#page.getByRole('region', { name: 'From here to the border' });
  }

  /** The distance in large figures. */
  get distance(): Locator {
    return this.card.locator('.figure');
  }

  get field(): Locator {
    return this.#page.getByLabel('How far is it from here to the border?');
  }

  /** What stands under the field: help, or what is wrong. */
  get hint(): Locator {
    return this.#page.locator('#probe-help');
  }

  async ask(text: string): Promise<void> {
    await this.field.fill(text);
    await this.#page.getByRole('button', { name: 'Show', exact: true }).click();
  }

  async close(): Promise<void> {
    await this.card.getByRole('button', { name: 'Close' }).click();
  }
}
