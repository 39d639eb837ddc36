import { expect, test as base } from '@playwright/test';
import { AppDriver } from './app-driver.ts';
import { PageWatch } from './page-watch.ts';

interface Options {
  /** Patterns of console errors, uncaught errors and foreign requests that a test expects. */
  readonly allowedProblems: readonly RegExp[];
}

interface Fixtures {
  readonly app: AppDriver;
  readonly pageWatch: PageWatch;
}

/**
 * Playwright's `test` with a driver for the site. A test fails, besides its own reasons, on any request to another
 * origin, console error, uncaught error or breach of the content security policy.
 *
 * Expected ones are named with `test.use({ allowedProblems: [/…/] })`.
 */
export const test = base.extend<Options & Fixtures>({
  allowedProblems: [[], { option: true }],
  pageWatch: [
    async ({ context, baseURL, allowedProblems }, use) => {
      const watch = await PageWatch.over(context, baseURL ?? '');
      await use(watch);
      expect(watch.problems(allowedProblems), 'nothing went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, use) => {
    await use(new AppDriver(page));
  },
});

export { expect };
