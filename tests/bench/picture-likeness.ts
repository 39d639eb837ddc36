import type { Browser } from '@playwright/test';

/**
 * Share of pixels, 0 to 1, in which two pictures of one size are the same to the eye. 0 where the sizes
 * differ.
 * @param one data URL
 * @param other data URL
 */
export async function likeness(browser: Browser, one: string, other: string): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(shareOfSamePixels, [one, other]);
  } finally {
    await page.close();
  }
}

/** Runs in a page, which can decode pictures; hence no named functions, which tsx would wrap. */
async function shareOfSamePixels(urls: readonly string[]): Promise<number> {
  const sameWithin = 24;
  const [a, b] = await Promise.all(
    urls.map(async (url) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (context === null) throw new Error('This browser gives no 2D canvas.');
      context.drawImage(picture, 0, 0);
      return context.getImageData(0, 0, picture.width, picture.height);
    }),
  );
  if (a === undefined || b === undefined) return 0;
  if (a.width !== b.width || a.height !== b.height) return 0;
  let same = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > sameWithin,
    );
    if (!differs) same += 1;
  }
  return (4 * same) / a.data.length;
}
