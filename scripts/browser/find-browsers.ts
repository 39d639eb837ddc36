import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserCandidates } from './browser-candidates.ts';
import { systemBrowserPaths } from './system-browsers.ts';

/** Paths of the browsers on this machine, most wanted first. None of them has been started. */
export function findBrowsers(): readonly string[] {
  const places = {
    chosen: process.env.CHROMIUM_PATH,
    playwright: playwrightPath(),
    system: systemBrowserPaths(process.platform, process.env),
  };
  return browserCandidates(places, existsSync);
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no Chromium for this platform.
    return undefined;
  }
}
