import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { MapBox } from './bare/build-bare-page.ts';
import { dragFigures, type DragFigures } from './drag-figures.ts';
import { addPointsPage, comparisonPages } from './own-list/comparison-pages.ts';
import { noteOpening, openList, type Camera, type OpenedList } from './own-list/open-list.ts';
import { papaAlone, type PapaAlone } from './own-list/papa-alone.ts';
import { peakMemory, type PeakMemory } from './own-list/peak-memory.ts';
import { incidentRows, writeIncidentRows } from './rows/incident-rows.ts';
import { spreadOf, type Spread } from './spread.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { frameTimes, type FrameTimes } from './story/frame-times.ts';
import { dragThereAndBack } from './story/pointer-drag.ts';

export interface OwnListBench {
  readonly rounds: number;
  readonly rowCount: number;
  readonly fileBytes: number;
  /** Papa Parse on an empty page: its pieces as they come, and with all rows kept. */
  readonly papaStreamed: Spread;
  readonly papaKept: Spread;
  /** From the file's arrival to table and map. */
  readonly opened: Spread;
  readonly table: Spread;
  /** Map and table over Papa Parse in pieces, within each round. */
  readonly ratios: Spread;
  /** Longest task of the page's own thread while the list came; 0 where none took 50 ms. */
  readonly longestTaskMilliseconds: number;
  /** Longest script in its long frames: what such a task is without style, layout and software drawing. */
  readonly longestScriptMilliseconds: number;
  readonly memory: PeakMemory;
  readonly panRowCount: number;
  /** A map with a layer of circles alone, and the site's map with the same points as dots. */
  readonly barePan: DragFigures;
  readonly ownPan: DragFigures;
}

const rowCount = 1_000_000;
const panRowCount = 100_000;
const rounds = 3;
const viewport = { width: 1440, height: 900 };
const moves = 60;
const pauseMilliseconds = 25;
const restMilliseconds = 700;

/**
 * Opens a list of a million rows on the built site and times it beside Papa Parse alone, in turns of one run; then
 * pans a map with a hundred thousand points beside one that draws the same points as circles and nothing else.
 */
export async function benchOwnList(browser: Browser, site: string): Promise<OwnListBench> {
  const folder = mkdtempSync(join(tmpdir(), 'own-list-'));
  const pages = comparisonPages();
  const servers = { site: await serveFolder(site), bare: await serveFolder(pages) };
  try {
    const path = join(folder, 'incidents.csv');
    writeIncidentRows(path, rowCount);
    const papas: PapaAlone[] = [];
    const lists: OpenedList[] = [];
    let memory: PeakMemory = { pageBytes: 0, allBytes: 0 };
    for (let round = 0; round < rounds; round += 1) {
      papas.push(
        await onPage(browser, `${servers.bare.origin}/papa.html`, (page) =>
          papaAlone(page, path, rowCount),
        ),
      );
      lists.push(
        await onListPage(browser, servers.site, async (page) => {
          const opened = await openList(page, path);
          memory = await peakMemory(browser);
          return opened;
        }),
      );
    }
    const pans = await timedPans(browser, servers.site, { folder, pages });
    const shownMs = lists.map(({ tableMilliseconds, mapMilliseconds }) =>
      Math.max(tableMilliseconds, mapMilliseconds),
    );
    return {
      ...{ rounds, rowCount, panRowCount, memory },
      fileBytes: statSync(path).size,
      papaStreamed: spreadOf(papas.map(({ streamedMilliseconds }) => streamedMilliseconds)),
      papaKept: spreadOf(papas.map(({ keptMilliseconds }) => keptMilliseconds)),
      opened: spreadOf(shownMs),
      table: spreadOf(lists.map(({ tableMilliseconds }) => tableMilliseconds)),
      ratios: spreadOf(
        shownMs.map((ms, round) => ms / (papas[round]?.streamedMilliseconds ?? NaN)),
      ),
      longestTaskMilliseconds: Math.max(0, ...lists.flatMap(({ longTasks }) => longTasks)),
      longestScriptMilliseconds: Math.max(0, ...lists.flatMap(({ longScripts }) => longScripts)),
      ...pans,
    };
  } finally {
    await servers.site.stop();
    await servers.bare.stop();
    rmSync(folder, { recursive: true });
    rmSync(pages, { recursive: true });
  }
}

async function onPage<T>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<T>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  const context = await browser.newContext({ viewport, colorScheme: 'light', locale: 'en-GB' });
  try {
    // What runs in pages is compiled on the way there, and calls this helper to keep the names of functions.
    await context.addInitScript('globalThis.__name = (named) => named;');
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await prepare(page);
    await page.goto(url);
    return await work(page);
  } finally {
    await context.close();
  }
}

const onListPage = <T>(browser: Browser, site: StaticServer, work: (page: Page) => Promise<T>) =>
  onPage(
    browser,
    `${site.origin}/data/own/`,
    async (page) => {
      await page.locator('[data-map="idle"]').waitFor();
      await page.locator('.own input[type=file]').first().waitFor({ state: 'attached' });
      return work(page);
    },
    noteOpening,
  );

/** The site's map first: the bare one takes its box, its camera and its points from there. */
async function timedPans(
  browser: Browser,
  site: StaticServer,
  { folder, pages }: { readonly folder: string; readonly pages: string },
): Promise<{ readonly barePan: DragFigures; readonly ownPan: DragFigures }> {
  const path = join(folder, 'fewer.csv');
  writeIncidentRows(path, panRowCount);
  const { ownPan, box, camera } = await onListPage(browser, site, async (page) => {
    await openList(page, path);
    const figures = await timedDrags(page);
    return { ownPan: figures, box: await boxOfMap(page), camera: cameraOf(page) };
  });
  addPointsPage(pages, { box, camera, points: positionsOf(panRowCount) });
  // Files are held in memory from a server's start.
  const bare = await serveFolder(pages);
  try {
    const barePan = await onPage(browser, `${bare.origin}/points.html`, async (page) => {
      await page.locator('[data-map="idle"]').waitFor();
      return timedDrags(page);
    });
    return { barePan, ownPan };
  } finally {
    await bare.stop();
  }
}

async function timedDrags(page: Page): Promise<DragFigures> {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = await boxOfMap(page);
  const from = { x: x + width / 2, y: y + height / 2 };
  const to = { x: from.x + 120, y: from.y - 60 };
  const times: FrameTimes[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await setTimeout(restMilliseconds);
    times.push(
      await frameTimes(page, () =>
        dragThereAndBack(session, { from, to, moves, pauseMilliseconds }),
      ),
    );
  }
  return dragFigures(times);
}

async function boxOfMap(page: Page): Promise<MapBox> {
  const box = await page.locator('[data-map]').boundingBox();
  if (box === null) throw new Error('The map is not shown.');
  return box;
}

function cameraOf(page: Page): Camera {
  const [zoom, latitude, longitude] = (/[#&]map=([^&]+)/.exec(page.url())?.[1] ?? '')
    .split('/')
    .map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) {
    throw new Error(`${page.url()} names no camera.`);
  }
  return { zoom, latitude, longitude };
}

/** Longitudes and latitudes of the list, as they stand in its columns 7 and 6. */
function positionsOf(count: number): Float64Array {
  const points = new Float64Array(2 * count);
  const lines = [...incidentRows(count)]
    .join('')
    .split('\n')
    .slice(1, count + 1);
  for (const [row, line] of lines.entries()) {
    const cells = line.split(',');
    points[2 * row] = Number(cells[6]);
    points[2 * row + 1] = Number(cells[5]);
  }
  return points;
}
