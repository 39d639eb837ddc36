import type { Locator, Page } from '@playwright/test';

/** The page of one claim, with the measurement that tests it. */
export class ClaimDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get test(): Locator {
    return this.#page.locator('section').filter({ has: this.verdict });
  }

  /** The heading that says how the claim and the measurement compare. */
  get verdict(): Locator {
    return this.#page.getByRole('heading', { level: 2, name: /^Verdict:/ });
  }

  /** The chart; its name says what it shows. */
  get chart(): Locator {
    return this.test.getByRole('img');
  }

  /** The steps that lead to the verdict, in words. */
  get steps(): Locator {
    return this.test.getByRole('listitem');
  }

  get tolerance(): Locator {
    return this.#page.getByRole('slider', { name: 'Tolerance' });
  }

  get tolerancePercent(): Locator {
    return this.#page.getByRole('spinbutton', { name: 'Tolerance in per cent' });
  }

  datasetRow(name: string): Locator {
    return this.test.getByRole('row').filter({ hasText: name });
  }

  /** The card of a claim wherever it is listed, by what it says. */
  card(statement: string): Locator {
    return this.#page.getByRole('article').filter({ hasText: statement });
  }

  /** Moves the slider by keys, from wherever it stands. */
  async pressTolerance(keys: string, times = 1): Promise<void> {
    for (let press = 0; press < times; press += 1) await this.tolerance.press(keys);
  }
}
