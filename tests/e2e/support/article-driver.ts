import type { Locator, Page } from '@playwright/test';

/** The report the case starts from, step by step. */
export class ArticleDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get steps(): Locator {
    return this.#page.locator('main ol > li');
  }

  step(title: string): Locator {
    return this.steps.filter({ has: this.title(title) });
  }

  title(title: string): Locator {
    return this.#page.getByRole('heading', { level: 2, name: title, exact: true });
  }

  /** The step that is read. */
  get current(): Locator {
    return this.#page.locator('[aria-current="step"]');
  }

  get next(): Locator {
    return this.#page.getByRole('button', { name: 'Next step' });
  }

  get previous(): Locator {
    return this.#page.getByRole('button', { name: 'Previous step' });
  }

  /** Which step it is, as it is told to those who only hear it. */
  get position(): Locator {
    return this.#page.getByRole('status').filter({ hasText: /^Step / });
  }
}
