import { existsSync } from 'node:fs';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { failedInPlaywright, failedInVitest } from './failed-tests.ts';
import { tallyOfPlaywright, tallyOfVitest } from './reports.ts';
import { checkStep, runRunner, type Step } from './step.ts';
import { oneFailed } from './tally.ts';

/** A run that hangs ends here; a slow machine must not. */
const runnerLimitMs = 30 * 60_000;
const vitestReport = 'test-results/vitest.json';
/** Also named in playwright.config.ts. */
const playwrightReport = 'test-results/playwright.json';

const unitTests: Step = {
  title: 'Unit tests',
  run: () => {
    const reporters = ['--reporter=default', '--reporter=json'];
    const args = ['run', '--allowOnly=false', ...reporters, `--outputFile.json=${vitestReport}`];
    const command = { program: 'vitest', args, limitMs: runnerLimitMs };
    const reader = { tallyOf: tallyOfVitest, failedIn: failedInVitest };
    return runRunner(command, vitestReport, reader);
  },
};

const build = checkStep('Build', 'vite', 'build');

const browserTests: Step = {
  title: 'Browser tests',
  needs: build.title,
  run: async () => {
    const browser = await ensureBrowser();
    if (browser.kind === 'none') return { tally: oneFailed, problem: browser.problem };
    const command = {
      program: 'playwright',
      args: ['test', '--forbid-only'],
      env: { CHROMIUM_PATH: browser.path },
      limitMs: runnerLimitMs,
    };
    const reader = { tallyOf: tallyOfPlaywright, failedIn: failedInPlaywright };
    return runRunner(command, playwrightReport, reader);
  },
};

/** The service worker has types of its own, which do not mix with those of the pages. */
const serviceWorkerFolder = 'src/service-worker';
const serviceWorkerTypes = existsSync(`${serviceWorkerFolder}/tsconfig.json`)
  ? [checkStep('Service worker types', 'tsc', '--noEmit', '-p', serviceWorkerFolder)]
  : [];

export const steps: readonly Step[] = [
  checkStep('Generated code', 'npm', 'run', '--silent', 'prepare'),
  checkStep('Formatting', 'prettier', '--check', '--log-level=warn', '.'),
  checkStep('Lint', 'eslint', '.', '--max-warnings=0'),
  checkStep('Types', 'svelte-check', '--tsconfig=./tsconfig.json', '--fail-on-warnings'),
  ...serviceWorkerTypes,
  checkStep('Unused code', 'knip', '--no-progress'),
  unitTests,
  checkStep('Geodata', 'tsx', 'scripts/check-geodata.ts'),
  build,
  browserTests,
];
