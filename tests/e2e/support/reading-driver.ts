import type { Download, Locator, Page } from '@playwright/test';

/** "Where could it be?" on the page of a place without a position. */
export class ReadingDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get section(): Locator {
    return this.#page.getByRole('region', { name: 'Where could it be?' });
  }

  /** What the reading comes to, in words. */
  get outcome(): Locator {
    return this.section.getByRole('status');
  }

  get areas(): Locator {
    return this.section.locator('ol > li');
  }

  get tolerance(): Locator {
    return this.section.getByRole('slider', { name: 'Tolerance' });
  }

  get borderDataset(): Locator {
    return this.section.getByRole('combobox', { name: 'Border dataset' });
  }

  get reset(): Locator {
    return this.section.getByRole('button', { name: 'As the case reads them' });
  }

  /** The box before a claim, by what it says and who says it. */
  claim(said: string): Locator {
    return this.section.getByRole('checkbox', { name: said });
  }

  area(name: string): Locator {
    return this.section.getByRole('checkbox', { name, exact: true });
  }

  giveUp(what: string): Locator {
    return this.section.getByRole('button', { name: `Give up: ${what}` });
  }

  async download(format: 'GeoJSON' | 'KML'): Promise<{ name: string; text: string }> {
    const arrives = this.#page.waitForEvent('download');
    await this.section.getByRole('button', { name: format }).click();
    return fileOf(await arrives);
  }
}

async function fileOf(download: Download): Promise<{ name: string; text: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return {
    name: download.suggestedFilename(),
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
