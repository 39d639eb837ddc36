import type { Locator, Page } from '@playwright/test';

/** The ruler and the card that lists what it measured. */
export class RulerDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get toggle(): Locator {
    return this.#page.getByRole('button', { name: 'Measure', exact: true });
  }

  get card(): Locator {
    return this.#page.getByRole('region', { name: 'Measure', exact: true });
  }

  get total(): Locator {
    return this.card.locator('.figure');
  }

  /** A row for each point. */
  get rows(): Locator {
    return this.card.locator('tbody tr');
  }

  /** Names or coordinates of the points. */
  get points(): Locator {
    return this.rows.getByRole('rowheader');
  }

  row(number: number): Locator {
    return this.rows.nth(number - 1);
  }

  button(name: 'Undo' | 'Redo' | 'Finish' | 'Clear' | 'Close'): Locator {
    return this.card.getByRole('button', { name, exact: true });
  }

  get withoutMouse(): Locator {
    return this.card.getByText('Add points without the map');
  }

  get placeChoice(): Locator {
    return this.card.getByLabel('Place to measure from or to');
  }

  get addPlace(): Locator {
    return this.card.getByRole('button', { name: 'Add place' });
  }

  get coordinates(): Locator {
    return this.card.getByLabel('Coordinates of a point');
  }

  get problem(): Locator {
    return this.card.locator('.problem');
  }
}
