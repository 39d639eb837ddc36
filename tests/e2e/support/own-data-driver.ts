import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

/** A file as a visitor has it on their device. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The page on which visitors open lists of their own. */
export class OwnDataDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The part of the panel that holds all of it. */
  get root(): Locator {
    return this.#page.locator('.own');
  }

  get #input(): Locator {
    return this.root.locator('input[type=file]').first();
  }

  async pick({ name, content }: GivenFile): Promise<void> {
    await this.#input.waitFor({ state: 'attached' });
    const buffer = Buffer.from(content);
    await this.#input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Picks a file and waits until it has been read. */
  async load(file: GivenFile): Promise<void> {
    await this.pick(file);
    await expect(this.fileName).toHaveText(file.name);
    await expect(this.rows.first()).toBeVisible();
  }

  /** Lets a file fall on an element. */
  async drop(target: Locator, { name, content }: GivenFile): Promise<void> {
    const data = await this.#page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], fileName));
        return transfer;
      },
      [name, String(content)] as const,
    );
    await target.dispatchEvent('dragover', { dataTransfer: data });
    await target.dispatchEvent('drop', { dataTransfer: data });
  }

  get fileName(): Locator {
    return this.root.getByRole('region', { name: 'The list' }).getByRole('heading');
  }

  /** "1,234 of 5,678 rows." */
  get count(): Locator {
    return this.root.locator('[role=status].number');
  }

  get problem(): Locator {
    return this.root.locator('.zone .problem');
  }

  get progress(): Locator {
    return this.root.getByRole('progressbar');
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }

  get form(): Locator {
    return this.root.getByRole('form', { name: /^How (it was|to) read/ });
  }

  get table(): Locator {
    return this.root.getByRole('grid', { name: 'Rows of the list' });
  }

  /** Rows of the table that are drawn, without its heading. */
  get rows(): Locator {
    return this.table.locator('[role=row]:has([role=gridcell])');
  }

  get chosenRow(): Locator {
    return this.table.locator('[aria-selected=true]');
  }

  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text });
  }

  cell(text: string): Locator {
    return this.table.getByRole('gridcell', { name: text, exact: true });
  }

  heading(name: string): Locator {
    return this.table.getByRole('columnheader', { name, exact: true });
  }

  async sortBy(name: string): Promise<void> {
    await this.heading(name).getByRole('button').click();
  }

  /** What stands in a column, of the first rows that are drawn. */
  async column(name: string, count: number): Promise<readonly string[]> {
    const at = await this.heading(name).getAttribute('aria-colindex');
    const cells = this.rows.locator(`[aria-colindex="${String(at)}"]`);
    const texts = await cells.allTextContents();
    return texts.slice(0, count).map((text) => text.trim());
  }

  /** The card of the chosen row, over the map. */
  get card(): Locator {
    return this.#page.locator('.row-card');
  }

  handle(end: 'Least' | 'Greatest'): Locator {
    return this.root.getByRole('slider', { name: `${end} distance to the border` });
  }

  get histogram(): Locator {
    return this.root.locator('.plot');
  }

  /** Draws over the histogram between two shares of its width. */
  async brush(from: number, to: number): Promise<void> {
    const box = await this.histogram.boundingBox();
    if (box === null) throw new Error('There is no histogram on the screen.');
    const y = box.y + box.height / 3;
    await this.#page.mouse.move(box.x + from * box.width, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(box.x + to * box.width, y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** Notes method, path, query and body of every request from now on. */
  watchRequests(): readonly string[] {
    const seen: string[] = [];
    this.#page.on('request', (request) => {
      const { protocol, pathname, search } = new URL(request.url());
      if (protocol === 'blob:' || protocol === 'data:') return;
      seen.push(`${request.method()} ${pathname}${search}${request.postData() ?? ''}`);
    });
    return seen;
  }

  /** Waits until the browser keeps the list. */
  async kept(): Promise<void> {
    await this.#page.waitForFunction(() => 'sarhad.rows' in localStorage);
  }

  async forget(): Promise<void> {
    await this.button('Forget this list').click();
  }

  /** Exports in a format, and reads what the visitor then has. */
  async export(format: string, rows: RegExp): Promise<{ name: string; bytes: Buffer }> {
    await this.button('Export').click();
    const form = this.root.getByRole('form', { name: 'Export' });
    await form.getByLabel('Format').selectOption({ label: format });
    await form.getByRole('radio', { name: rows }).check();
    const file = await this.saved(() =>
      form.getByRole('button', { name: 'Save the file' }).click(),
    );
    await this.button('Export').click();
    return file;
  }

  /** What the visitor has after something that saves a file. */
  async saved(save: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), save()]);
    return { name: download.suggestedFilename(), bytes: await contentOf(download) };
  }
}

const contentOf = async (download: Download) => readFile(await download.path());
