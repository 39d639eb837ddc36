import type { Locator, Page } from '@playwright/test';

type Select =
  | 'Event'
  | 'Place'
  | 'Kind'
  | 'Speaker'
  | 'Outlet'
  | 'Status'
  | 'Language'
  | 'Sorted by'
  | 'Grouped by';

/** The list of all claims with its search, filters and comparisons. */
export class LedgerDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Opens the ledger, and waits until it can be used.
   * @param fragment with its `#`, for instance `#kind=distance`
   */
  async open(fragment = ''): Promise<void> {
    await this.#page.goto(`/claims/${fragment}`);
    await this.#page.locator('form[role="search"]:not([inert])').waitFor();
  }

  get search(): Locator {
    return this.#page.getByRole('searchbox', { name: 'Search the claims' });
  }

  /** "12 of 134 claims". */
  get count(): Locator {
    return this.#page.getByRole('search').getByRole('status');
  }

  get claims(): Locator {
    return this.#page.getByRole('article');
  }

  get groups(): Locator {
    return this.#page.locator('main section');
  }

  get groupHeadings(): Locator {
    return this.#page.getByRole('main').getByRole('heading', { level: 2 });
  }

  /** The part of the list under a heading. */
  group(heading: string): Locator {
    return this.groups.filter({
      has: this.#page.getByRole('heading', { level: 2, name: heading, exact: true }),
    });
  }

  get showAll(): Locator {
    return this.#page.getByRole('search').getByRole('button', { name: 'Show all claims' });
  }

  /** What stands in place of the list where no claim meets the filters. */
  get empty(): Locator {
    return this.#page.locator('.empty');
  }

  /** What opens the filters on a small screen. */
  get filters(): Locator {
    return this.#page.getByText('Filter, sort and group');
  }

  select(name: Select): Locator {
    return this.#page.getByRole('combobox', { name, exact: true });
  }

  /** Chooses by the beginning of an option, before its number of claims. */
  async choose(name: Select, option: string): Promise<void> {
    const label = (await this.options(name)).find(
      (text) => text === option || text.startsWith(`${option} (`),
    );
    await this.select(name).selectOption({ label: label ?? option });
  }

  async options(name: Select): Promise<readonly string[]> {
    const texts = await this.select(name).locator('option').allTextContents();
    return texts.map((text) => text.trim());
  }

  day(name: 'From' | 'To'): Locator {
    return this.#page.getByLabel(name, { exact: true });
  }

  /** Number of claims that the line above the list gives. */
  async shown(): Promise<number> {
    return Number.parseInt(await this.count.innerText(), 10);
  }

  chart(heading: string): Locator {
    return this.group(heading).locator('svg[role="img"]');
  }

  /** Texts of the cells of a topic's table of casualties, row by row. */
  async figures(heading: string): Promise<readonly (readonly string[])[]> {
    const rows = await this.group(heading).locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = await row.locator('td, th').allInnerTexts();
        return cells.map((text) => text.replaceAll(/\s+/g, ' ').trim());
      }),
    );
  }

  /**
   * Watches the next page from its first frame on. Returns the function that tells how many claims could be
   * seen at most, and how far the layout shifted (the sum that Cumulative Layout Shift is made of).
   */
  async watchStart(): Promise<() => Promise<{ mostClaims: number; shift: number }>> {
    await this.#page.addInitScript(() => {
      const seen = { mostClaims: 0, shift: 0 };
      const note = () => {
        const results = document.querySelector('.results');
        if (results !== null && getComputedStyle(results).visibility === 'visible') {
          const count = results.querySelectorAll('article').length;
          seen.mostClaims = Math.max(seen.mostClaims, count);
        }
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { ledgerStart: seen });
    });
    return () =>
      this.#page.evaluate(
        () =>
          (window as unknown as { ledgerStart: { mostClaims: number; shift: number } }).ledgerStart,
      );
  }
}
