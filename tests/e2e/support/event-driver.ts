import { expect, type Locator, type Page } from '@playwright/test';

/** The page of an event: its claims beside each other, and the events before and after it. */
export class EventDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The claims under a heading, in their order. */
  claims(heading: string): Locator {
    const name = { name: heading, exact: true };
    return this.#page
      .locator('section')
      .filter({ has: this.#page.locator(':scope > :is(h2, h3)').and(this.#heading(name)) })
      .last()
      .getByRole('article');
  }

  #heading(name: { name: string; exact: boolean }): Locator {
    return this.#page.getByRole('heading', name);
  }

  get #neighbours(): Locator {
    return this.#page.getByRole('navigation', { name: 'Just before and after' });
  }

  get previous(): Locator {
    return this.#neighbours.getByRole('link').filter({ hasText: /^\s*Before ·/ });
  }

  get next(): Locator {
    return this.#neighbours.getByRole('link').filter({ hasText: /^\s*After ·/ });
  }

  /** How the first two claims under a heading stand to each other. */
  async firstTwoStand(heading: string): Promise<'beside' | 'below'> {
    const claims = this.claims(heading);
    await expect(claims.nth(1)).toBeVisible();
    const [first, second] = await Promise.all(
      [claims.nth(0), claims.nth(1)].map((claim) => claim.boundingBox()),
    );
    if (first === null || second === null || first === undefined || second === undefined) {
      throw new Error(`There are no two claims under ${heading}.`);
    }
    return second.x >= first.x + first.width && second.y === first.y ? 'beside' : 'below';
  }

  /** Puts the focus on the map, as a click or Tab would. */
  async focusMap(): Promise<void> {
    await this.#page.locator('[data-map] canvas').focus();
  }
}
