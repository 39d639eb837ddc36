import type { Locator, Page } from '@playwright/test';

/** The archive of tiles that an address asks for. */
export class ArchiveDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get card(): Locator {
    return this.#page.getByRole('region', { name: 'Archive' });
  }

  /** The distance in large figures. */
  get distance(): Locator {
    return this.card.locator('.figure');
  }

  get attributes(): Locator {
    return this.card.getByRole('group', { name: 'What the archive says' });
  }

  /** Whom the map credits. */
  get credits(): Locator {
    return this.#page.locator('.maplibregl-ctrl-attrib-inner');
  }

  async remove(): Promise<void> {
    await this.card.getByRole('button', { name: 'Remove the archive from the map' }).click();
  }
}
