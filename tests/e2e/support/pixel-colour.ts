import type { Page } from '@playwright/test';

/** Colour of a pixel of the page as it is painted, as `rgb(r, g, b)`. */
export async function pixelColour(page: Page, at: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(at.x), y: Math.round(at.y), width: 1, height: 1 };
  const png = (await page.screenshot({ clip, scale: 'css' })).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) throw new Error('This browser has no canvas.');
    context.drawImage(image, 0, 0);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
  }, png);
}
