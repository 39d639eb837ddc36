import type { Download, Locator, Page } from '@playwright/test';
import { PointSearchDriver } from './point-search-driver.ts';

type TabName = 'Points' | 'To border' | 'Places' | 'Details' | 'Share';

/** The ruler and the card that lists what it measured. */
export class RulerDriver {
  readonly #page: Page;
  readonly search: PointSearchDriver;

  constructor(page: Page) {
    this.#page = page;
    this.search = new PointSearchDriver(page, 'Add a place, an event or coordinates');
  }

  get toggle(): Locator {
    return this.#page.getByRole('button', { name: 'Measure', exact: true });
  }

  get card(): Locator {
    return this.#page.getByRole('region', { name: 'Measure', exact: true });
  }

  /** The number that the measurement is about, with its range. */
  get total(): Locator {
    return this.card.locator('.figure');
  }

  /** All numbers that stand first. */
  get figures(): Locator {
    return this.card.locator('.figures');
  }

  /** What the pointer would add, or what to do next. */
  get live(): Locator {
    return this.card.locator('.live');
  }

  /** What a screen reader is told after each change. */
  get spoken(): Locator {
    return this.card.locator('.spoken');
  }

  /** A row for each point. */
  get rows(): Locator {
    return this.card.locator('tbody tr:has(th)');
  }

  /** Names or coordinates of the points. */
  get points(): Locator {
    return this.rows.getByRole('rowheader').locator('.name > span');
  }

  row(number: number): Locator {
    return this.rows.nth(number - 1);
  }

  button(name: string): Locator {
    return this.card.getByRole('button', { name, exact: true });
  }

  /** The list of all measurements. */
  get which(): Locator {
    return this.card.getByRole('combobox', { name: 'Measurement', exact: true });
  }

  get problem(): Locator {
    return this.card.getByRole('alert');
  }

  async shape(name: 'Line' | 'Area' | 'Circle' | 'Border'): Promise<void> {
    await this.card.getByRole('radio', { name, exact: true }).check();
  }

  async tab(name: TabName): Promise<void> {
    await this.card.getByRole('tab', { name, exact: true }).click();
  }

  get panel(): Locator {
    return this.card.getByRole('tabpanel');
  }

  /** Does something with one point: opens its actions and takes one of them. */
  async act(number: number, action: string): Promise<void> {
    const more = this.button(`Change point ${number}`);
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
    await this.card.getByRole('button', { name: action, exact: true }).click();
  }

  get crosshair(): Locator {
    return this.#page.getByRole('region', { name: 'Crosshair', exact: true });
  }

  /** Saves the measurement and gives back the file. */
  async save(format: 'GeoJSON' | 'CSV' | 'KML'): Promise<{ name: string; text: string }> {
    const saved = this.#page.waitForEvent('download');
    await this.card.getByRole('button', { name: format, exact: true }).click();
    return contentOf(await saved);
  }

  /** Hands a file to the ruler. */
  async openFile(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await this.card.locator('input[type="file"]').setInputFiles(file);
  }
}

async function contentOf(download: Download): Promise<{ name: string; text: string }> {
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
