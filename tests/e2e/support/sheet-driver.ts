import type { Locator, Page } from '@playwright/test';
import { swipe } from './swipe.ts';

/** The panel of a small screen: a sheet at the bottom, low, half or full. */
export class SheetDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get root(): Locator {
    return this.#page.locator('main#main');
  }

  /** The handle, by what it does next. */
  handle(action: 'Open the panel' | 'Enlarge the panel' | 'Lower the panel'): Locator {
    return this.#page.getByRole('button', { name: action });
  }

  /** The share of the screen's height that it covers. */
  async share(): Promise<number> {
    const box = await this.root.boundingBox();
    const height = this.#page.viewportSize()?.height ?? 0;
    return box === null || height === 0 ? 0 : box.height / height;
  }

  async top(): Promise<number> {
    return (await this.root.boundingBox())?.y ?? 0;
  }

  /** Drags the handle with a finger until the sheet covers a share of the screen's height. */
  async dragTo(share: number): Promise<void> {
    const { height = 0 } = this.#page.viewportSize() ?? {};
    const box = await this.root.locator('.handle').boundingBox();
    if (box === null) throw new Error('The sheet has no handle on the screen.');
    const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await swipe(this.#page, start, { x: start.x, y: height * (1 - share) });
  }
}
