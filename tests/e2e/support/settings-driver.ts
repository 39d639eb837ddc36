import type { Locator, Page } from '@playwright/test';

/** Units, earth model and theme. */
export class SettingsDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get toggle(): Locator {
    return this.#page.getByRole('button', { name: 'Settings' });
  }

  get menu(): Locator {
    return this.#page.locator('#settings');
  }

  select(name: 'Units' | 'Earth model' | 'Theme'): Locator {
    return this.menu.getByLabel(name);
  }

  /** Opens the menu, chooses, and closes it again. */
  async choose(name: 'Units' | 'Earth model' | 'Theme', option: string): Promise<void> {
    await this.toggle.click();
    await this.select(name).selectOption({ label: option });
    await this.toggle.click();
    await this.menu.waitFor({ state: 'hidden' });
  }
}
