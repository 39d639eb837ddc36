import type { Locator, Page } from '@playwright/test';

/** The field that finds places, events and coordinates as points of a measurement, with its list. */
export class PointSearchDriver {
  readonly #page: Page;
  readonly #label: string;

  /**
   * @param label of the field
   */
  constructor(page: Page, label: string) {
    this.#page = page;
    this.#label = label;
  }

  get field(): Locator {
    return this.#page.getByRole('combobox', { name: this.#label, exact: true });
  }

  get list(): Locator {
    return this.#page.getByRole('listbox', { name: this.#label, exact: true });
  }

  get options(): Locator {
    return this.list.getByRole('option');
  }

  /** Names of the suggestions, from the first. */
  get names(): Locator {
    return this.options.locator('.name');
  }

  /** Options that tell why they cannot be chosen; a click on one has to be forced. */
  get refused(): Locator {
    return this.list.getByRole('option', { disabled: true });
  }

  /** The option that the arrow keys have reached. */
  get active(): Locator {
    return this.list.getByRole('option', { selected: true });
  }

  option(name: string): Locator {
    return this.options.filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  /** What stands under the field: help, or what is wrong. */
  get hint(): Locator {
    return this.#part.locator('[id$="-help"]');
  }

  /** What a screen reader is told of the list. */
  get announced(): Locator {
    return this.#part.getByRole('status');
  }

  /** Types a text in place of what was there, and takes what Enter takes. */
  async enter(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  /** Pastes as from elsewhere, without the clipboard of the system. */
  async paste(text: string): Promise<void> {
    await this.field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const options = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', options));
    }, text);
  }

  get #part(): Locator {
    return this.#page.locator('.search').filter({ has: this.field });
  }
}
