import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const conformance = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a visitor does with the site and sees of it. Tests speak to the page through this. */
export class AppDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens a page of the site.
   * @param path from the root, for instance `/places/kerman/`
   */
  async open(path: string): Promise<void> {
    const response = await this.page.goto(path);
    expect(response?.ok(), `${path} answers with ${String(response?.status())}`).toBe(true);
  }

  /** The container of the map; its `data-map` says `loading`, `idle`, `lost` or `failed`. */
  get map(): Locator {
    return this.page.locator('[data-map]');
  }

  heading(level: 1 | 2 | 3 = 1): Locator {
    return this.page.getByRole('heading', { level });
  }

  /** Waits until the map has drawn all it was given, and fails at once where it cannot draw. */
  async mapIdle(): Promise<void> {
    await this.page.locator('[data-map]:not([data-map="loading"])').waitFor();
    expect(await this.map.getAttribute('data-map')).toBe('idle');
  }

  /** Sets what the visitor's system prefers. */
  async prefer(theme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
  }

  /** Fails with the rule and the elements of every breach of WCAG 2.0 to 2.2, levels A and AA. */
  async expectNoAxeViolations(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(conformance)
      .analyze();
    const breaches = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      elements: nodes.map(({ html }) => html),
    }));
    expect(breaches).toEqual([]);
  }
}
