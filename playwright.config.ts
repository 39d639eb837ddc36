import { defineConfig } from '@playwright/test';
import { findBrowsers } from './scripts/browser/find-browsers.ts';
import { browserLaunchOptions } from './scripts/browser/launch-options.ts';

const isCi = process.env.CI !== undefined;
const host = '127.0.0.1';
const port = process.env.PORT ?? '4175';
const origin = `http://${host}:${port}`;

/** The tests use the built site: run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: isCi,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Maps are drawn in software, on whatever machine this is.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    // Neither UTC nor a zone of the events, so that a time shown in the wrong zone is seen.
    timezoneId: 'America/New_York',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Recording costs time with every action, and nobody can open a trace where the tests run unattended.
    trace: isCi ? 'off' : { mode: 'retain-on-failure', screenshots: false },
    launchOptions: browserLaunchOptions({
      executablePath: findBrowsers()[0],
      isRoot: process.getuid?.() === 0,
      isCi,
    }),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host ${host} --port ${port} --strictPort`,
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
