import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { dragFigures, type DragFigures } from './drag-figures.ts';
import { serveFolder } from './static-server.ts';
import { frameTimes, type FrameTimes } from './story/frame-times.ts';
import { dragThereAndBack, type Point } from './story/pointer-drag.ts';

export interface LongMeasurementBench {
  readonly pointCount: number;
  /** From the paste until the card shows the numbers. */
  readonly shownMilliseconds: number;
  /** The longest task meanwhile; 0 where none took 50 ms. */
  readonly longestPasteTaskMilliseconds: number;
  /** The map panned without a measurement, and with the long one on it. */
  readonly emptyPan: DragFigures;
  readonly fullPan: DragFigures;
  /** The first point of the long one dragged. */
  readonly pointDrag: DragFigures;
}

const pointCount = 10_000;
const rounds = 3;
const moves = 60;
const pauseMilliseconds = 25;
const restMilliseconds = 700;
const mapLimitMs = 60_000;

/** Where the first point stands: in the middle of the map, free of the card. */
const camera = { zoom: 5, longitude: 60, latitude: 27 };
const pastedText = Array.from({ length: pointCount }, (_, index) => {
  const longitude = camera.longitude + index / 1250;
  return `${(camera.latitude + Math.sin(index / 200)).toFixed(6)}, ${longitude.toFixed(6)}`;
}).join('\n');

/** Pastes ten thousand points into the ruler of the built site, then pans the map and drags one of them. */
export async function benchLongMeasurement(
  browser: Browser,
  site: string,
): Promise<LongMeasurementBench> {
  const server = await serveFolder(site);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(mapLimitMs);
    const { zoom, latitude, longitude } = camera;
    await page.goto(`${server.origin}/#map=${zoom}/${latitude}/${longitude}`);
    await page.locator('[data-map="idle"]').waitFor();
    await page.getByRole('button', { name: 'Measure', exact: true }).click();
    await page.locator('.measure input[role="combobox"]').waitFor();
    const session = await context.newCDPSession(page);
    const middle = await middleOfMap(page);
    const aside = { x: middle.x + 150, y: middle.y + 120 };
    const emptyPans = await timedDrags(page, session, aside);
    const start = performance.now();
    const pasting = await frameTimes(page, () => paste(page));
    const shownMilliseconds = performance.now() - start;
    const fullPans = await timedDrags(page, session, aside);
    const pointDrags = await timedDrags(page, session, middle);
    return {
      ...{ pointCount, shownMilliseconds },
      longestPasteTaskMilliseconds: Math.max(0, ...pasting.longTasks),
      emptyPan: dragFigures(emptyPans),
      fullPan: dragFigures(fullPans),
      pointDrag: dragFigures(pointDrags),
    };
  } finally {
    await context.close();
    await server.stop();
  }
}

async function paste(page: Page): Promise<void> {
  await page.locator('.measure input[role="combobox"]').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, pastedText);
  await page.locator('.measure .pages').waitFor();
}

async function timedDrags(page: Page, session: CDPSession, from: Point): Promise<FrameTimes[]> {
  const times: FrameTimes[] = [];
  const to = { x: from.x + 120, y: from.y - 60 };
  for (let round = 0; round < rounds; round += 1) {
    await setTimeout(restMilliseconds);
    times.push(
      await frameTimes(page, () =>
        dragThereAndBack(session, { from, to, moves, pauseMilliseconds }),
      ),
    );
  }
  return times;
}

async function middleOfMap(page: Page): Promise<Point> {
  const box = await page.locator('[data-map]').boundingBox();
  if (box === null) throw new Error('The map is not shown.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
