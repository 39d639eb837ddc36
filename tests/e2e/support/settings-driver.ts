import type { Locator, Page } from '@playwright/test';

type Setting = 'Units' | 'Earth model' | 'Times' | 'Theme';

/** Units, earth model, clock and theme. */
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

  select(name: Setting): Locator {
    return this.menu.getByLabel(name);
  }

  /** Opens the menu, chooses, and closes it again. */
  async choose(name: Setting, option: string): Promise<void> {
    await this.toggle.click();
    await this.select(name).selectOption({ label: option });
    await this.toggle.click();
    await this.menu.waitFor({ state: 'hidden' });
  }
}
