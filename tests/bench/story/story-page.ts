import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { withValues } from './page-data.ts';
import type { SyntheticStory } from './synthetic-story.ts';

export interface StoryPageOptions {
  /** Where the built site is served, without a slash at the end. */
  readonly origin: string;
  /** Folder of the built site. */
  readonly site: string;
  readonly story: SyntheticStory;
  readonly colorScheme?: 'light' | 'dark';
}

/**
 * The built site's start page with another story, in a context of its own, once its map is idle. The page is
 * reached from the ledger, since only then does it ask for its data instead of carrying it.
 */
export async function openStoryPage(
  browser: Browser,
  { origin, site, story, colorScheme = 'light' }: StoryPageOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const body = withValues(readFileSync(join(site, '__data.json'), 'utf8'), {
    ...story,
    // Those of the case are about places that this story does not have.
    candidates: [],
  });
  await page.route(
    ({ pathname }) => pathname === '/__data.json',
    (route) => route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto(`${origin}/claims/`);
  await page.getByRole('navigation').getByRole('link', { name: 'Map', exact: true }).click();
  await page.locator('[data-map="idle"]').waitFor();
  const count = story.events.length.toLocaleString('en-GB');
  await page.locator('.timeline').getByText(`${count} of ${count} events`).waitFor();
  return page;
}
