import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildBarePage } from './bare/build-bare-page.ts';
import { openedMap, type MapSight } from './opened-map.ts';
import { likeness } from './picture-likeness.ts';
import { spreadOf, type Spread } from './spread.ts';
import { serveFolder } from './static-server.ts';

export interface PageLoadOptions {
  /** Folder of the built site. */
  readonly site: string;
  /** Visits of each page that count. */
  readonly rounds: number;
}

export interface PageLoadBench {
  readonly rounds: number;
  /** Milliseconds from the start of the navigation to the map's first idle. */
  readonly site: Spread;
  readonly bare: Spread;
  /** The site's time over the bare page's: of the medians, and of the two pages of each round. */
  readonly ratioOfMedians: number;
  readonly ratios: Spread;
  /** Share of the map's pixels, 0 to 1, that are the same on both pages at that moment. */
  readonly likeness: number;
}

const warmUpRounds = 2;

/**
 * Times the site's `/` against a bare page with the same map, in alternating visits of one run. Every
 * visit has a fresh browser context: no cache, no service worker from before. The site goes first in
 * even rounds, the bare page in odd ones.
 */
export async function benchPageLoad(
  browser: Browser,
  { site, rounds }: PageLoadOptions,
): Promise<PageLoadBench> {
  const folder = mkdtempSync(join(tmpdir(), 'sarhad-bench-'));
  const siteServer = await serveFolder(site);
  try {
    const first = await openedMap(browser, `${siteServer.origin}/`);
    await buildBarePage(folder, first.box);
    const bareServer = await serveFolder(folder);
    try {
      const pages = { site: `${siteServer.origin}/`, bare: `${bareServer.origin}/` };
      return await alternate(browser, pages, rounds);
    } finally {
      await bareServer.stop();
    }
  } finally {
    await siteServer.stop();
    rmSync(folder, { recursive: true });
  }
}

async function alternate(
  browser: Browser,
  pages: { readonly site: string; readonly bare: string },
  rounds: number,
): Promise<PageLoadBench> {
  const counted: { site: MapSight; bare: MapSight }[] = [];
  let alike = NaN;
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const isFirst = round === -warmUpRounds;
    const visit = (url: string) => openedMap(browser, url, { withPicture: isFirst });
    const sights: Partial<Record<'site' | 'bare', MapSight>> = {};
    for (const name of round % 2 === 0
      ? (['site', 'bare'] as const)
      : (['bare', 'site'] as const)) {
      sights[name] = await visit(pages[name]);
    }
    const { site, bare } = sights;
    if (site === undefined || bare === undefined) continue;
    if (isFirst) alike = await likeness(browser, site.picture, bare.picture);
    if (round >= 0) counted.push({ site, bare });
  }
  const site = spreadOf(counted.map((pair) => pair.site.idleMilliseconds));
  const bare = spreadOf(counted.map((pair) => pair.bare.idleMilliseconds));
  return {
    rounds,
    site,
    bare,
    ratioOfMedians: site.median / bare.median,
    ratios: spreadOf(
      counted.map((pair) => pair.site.idleMilliseconds / pair.bare.idleMilliseconds),
    ),
    likeness: alike,
  };
}
