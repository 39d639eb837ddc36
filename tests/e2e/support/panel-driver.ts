import type { Locator, Page } from '@playwright/test';

/** The panel beside the map: the list of places, or the details of one. */
export class PanelDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get root(): Locator {
    return this.#page.getByRole('region', { name: 'Places and details' });
  }

  /** A place's entry in the list of the start page. */
  entry(id: string): Locator {
    return this.root.locator(`section[aria-label] a[href$="/places/${id}"]`);
  }

  /** The distance that a place's entry shows. */
  entryDistance(id: string): Locator {
    return this.entry(id).locator('.distance');
  }

  link(name: string): Locator {
    return this.root.getByRole('link', { name, exact: true });
  }

  /** The part of the details under a heading. */
  section(heading: string): Locator {
    return this.root.locator('section').filter({
      has: this.#page.getByRole('heading', { level: 2, name: heading }),
    });
  }

  /** A row of the details' table of border datasets. */
  datasetRow(name: string): Locator {
    return this.section('Distance to the border').getByRole('row').filter({ hasText: name });
  }

  /** A coordinate in one notation, as it is shown. */
  async coordinate(notation: string): Promise<string> {
    const entry = this.section('Position')
      .locator('dl > div')
      .filter({
        has: this.#page.getByText(notation, { exact: true }),
      });
    return (await entry.locator('dd').first().innerText()).trim();
  }

  async copy(notation: string): Promise<void> {
    await this.root.getByRole('button', { name: `Copy ${notation}` }).click();
  }

  /** What the visitor could paste now. */
  async clipboard(): Promise<string> {
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }
}
