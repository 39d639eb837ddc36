import type { Page } from '@playwright/test';

/** Opens the next pages as a browser without WebGL does. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const prototype = HTMLCanvasElement.prototype;
    const original = Reflect.get(prototype, 'getContext') as (
      ...given: unknown[]
    ) => RenderingContext | null;
    const getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
    };
    prototype.getContext = getContext as typeof prototype.getContext;
  });
}

/**
 * Takes the graphics card from the map. Returns the function that gives it back, as the system does by
 * itself after a driver has been reset.
 */
export async function takeGraphicsCard(page: Page): Promise<() => Promise<void>> {
  const card = await page.locator('[data-map] canvas').evaluateHandle((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    if (extension === null || extension === undefined)
      throw new Error('The map has no WebGL to lose.');
    extension.loseContext();
    return extension;
  });
  return async () => {
    await card.evaluate((extension) => extension.restoreContext());
  };
}
