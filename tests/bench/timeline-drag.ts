import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { dragFigures, mean, type DragFigures } from './drag-figures.ts';
import { spreadOf, type Spread } from './spread.ts';
import { serveFolder } from './static-server.ts';
import { frameTimes, type FrameTimes } from './story/frame-times.ts';
import { dragThereAndBack, type Point } from './story/pointer-drag.ts';
import { openStoryPage } from './story/story-page.ts';
import { syntheticStory } from './story/synthetic-story.ts';

export interface TimelineDragBench {
  readonly rounds: number;
  readonly sizes: typeof sizes;
  /** The map panned, an empty box in the place of the timeline. */
  readonly map: DragFigures;
  /** The end of the timeline's window dragged. */
  readonly timeline: DragFigures;
  /**
   * The timeline's mean frame time over the map's. Both drags take the same time, so that this says how many
   * frames were lost, stalls among them, which a median would not see.
   */
  readonly ratioOfMeans: number;
  /** The same within each round. */
  readonly ratios: Spread;
}

const sizes = { eventCount: 10_000, claimCount: 10_000, placeCount: 500 } as const;
const rounds = 5;
const warmUpRounds = 1;
const moves = 80;
const pauseMilliseconds = 25;
/** Labels fade and tiles are cut anew for a while after a drag. */
const restMilliseconds = 700;

/**
 * Times frames while the end of the timeline's window is dragged through a story of ten thousand events, and
 * while the same map of the same size is panned in the same page without a timeline, in turns of one run.
 */
export async function benchTimelineDrag(
  browser: Browser,
  site: string,
): Promise<TimelineDragBench> {
  const server = await serveFolder(site);
  try {
    const page = await openStoryPage(browser, {
      origin: server.origin,
      site,
      story: syntheticStory(sizes),
    });
    try {
      return figuresOf(await alternate(page));
    } finally {
      await page.context().close();
    }
  } finally {
    await server.stop();
  }
}

interface Round {
  readonly map: FrameTimes;
  readonly timeline: FrameTimes;
}

async function alternate(page: Page): Promise<Round[]> {
  const session = await page.context().newCDPSession(page);
  const counted: Round[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    await page.evaluate(setTimelineShown, false);
    const map = await timedDrag(page, session, mapPath);
    await page.evaluate(setTimelineShown, true);
    const timeline = await timedDrag(page, session, windowPath);
    if (round >= 0) counted.push({ map, timeline });
  }
  return counted;
}

/** Takes the timeline off the page and leaves a box of its height, so that the map stays as large. */
function setTimelineShown(isShown: boolean): void {
  const page = globalThis as unknown as { timeline?: Element; box?: HTMLElement };
  page.timeline ??= document.querySelector('.timeline') ?? undefined;
  if (page.timeline === undefined) throw new Error('The page has no timeline.');
  page.box ??= document.createElement('div');
  if (isShown) page.box.replaceWith(page.timeline);
  else {
    page.box.style.height = `${page.timeline.getBoundingClientRect().height}px`;
    page.timeline.replaceWith(page.box);
  }
}

async function timedDrag(
  page: Page,
  session: CDPSession,
  pathIn: (page: Page) => Promise<{ from: Point; to: Point }>,
): Promise<FrameTimes> {
  await setTimeout(restMilliseconds);
  const path = await pathIn(page);
  return frameTimes(page, () => dragThereAndBack(session, { ...path, moves, pauseMilliseconds }));
}

/** Across a third of the map and back. */
async function mapPath(page: Page): Promise<{ from: Point; to: Point }> {
  const { x, y, width, height } = await boxOf(page, '.map-region');
  const from = { x: x + 0.65 * width, y: y + 0.55 * height };
  return { from, to: { x: from.x - width / 3, y: from.y - height / 6 } };
}

/** From where the window ends through two thirds of the axis and back. */
async function windowPath(page: Page): Promise<{ from: Point; to: Point }> {
  const handle = await boxOf(page, '.timeline .handle >> nth=1');
  const strip = await boxOf(page, '.timeline .strip');
  const from = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
  return { from, to: { x: from.x - (strip.width * 2) / 3, y: from.y } };
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not shown.`);
  return box;
}

function figuresOf(counted: readonly Round[]): TimelineDragBench {
  const map = dragFigures(counted.map((round) => round.map));
  const timeline = dragFigures(counted.map((round) => round.timeline));
  return {
    rounds: counted.length,
    sizes,
    map,
    timeline,
    ratioOfMeans: timeline.meanMilliseconds / map.meanMilliseconds,
    ratios: spreadOf(counted.map((round) => mean(round.timeline.frames) / mean(round.map.frames))),
  };
}
