import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { MapBox } from './bare/build-bare-page.ts';

/** A page's map when it is idle for the first time. */
export interface MapSight {
  /** From the start of the navigation. */
  readonly idleMilliseconds: number;
  readonly box: MapBox;
  /** The canvas at that moment as a data URL; empty unless asked for. */
  readonly picture: string;
}

const idleLimitMs = 60_000;
/** A new window's own interface loads beside the first page and would take its time from it. */
const windowStartMs = 500;

/** Opens an address in a fresh context and waits for its map. Rejects where that takes a minute. */
export async function openedMap(
  browser: Browser,
  url: string,
  { withPicture = false } = {},
): Promise<MapSight> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  try {
    await context.addInitScript(noteIdle, { withPicture });
    const page = await context.newPage();
    page.setDefaultTimeout(idleLimitMs);
    await setTimeout(windowStartMs);
    await page.goto(url, { waitUntil: 'commit' });
    return await page.evaluate(() => (globalThis as unknown as WithIdle).firstIdle);
  } finally {
    await context.close();
  }
}

interface WithIdle {
  firstIdle: Promise<MapSight>;
}

/**
 * Runs in the page before its own scripts. The mark is set in the task of the map's last frame, so the
 * time is exact and the drawing buffer still holds that frame.
 */
function noteIdle({ withPicture }: { withPicture: boolean }): void {
  const noted = new Promise<MapSight>((resolve) => {
    const observer = new MutationObserver(() => {
      const map = document.querySelector('[data-map="idle"]');
      if (map === null) return;
      const idleMilliseconds = performance.now();
      observer.disconnect();
      const { x, y, width, height } = map.getBoundingClientRect();
      const picture = withPicture ? (map.querySelector('canvas')?.toDataURL() ?? '') : '';
      resolve({ idleMilliseconds, box: { x, y, width, height }, picture });
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-map'],
    });
  });
  (globalThis as unknown as WithIdle).firstIdle = noted;
}
