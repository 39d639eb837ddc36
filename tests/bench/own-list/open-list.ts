import type { Page } from '@playwright/test';

export interface Camera {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** How a list came onto a page. */
export interface OpenedList {
  /** From the file's arrival until its rows stand in the table, and until the map's last frame. */
  readonly tableMilliseconds: number;
  readonly mapMilliseconds: number;
  /** Tasks of the page's own thread meanwhile that took 50 ms or more. */
  readonly longTasks: readonly number[];
  /** Scripts of frames that took 50 ms or more; the rest of such a frame is style, layout and drawing. */
  readonly longScripts: readonly number[];
}

/** A map that draws nothing for so long has drawn all it was given. */
const quietMilliseconds = 1500;

interface Notes {
  startMs: number;
  tableMs: number;
  lastDrawMs: number;
  longTasks: number[];
  longScripts: number[];
}

interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly PerformanceEntry[];
}

/** Before the page's own scripts: notes when a file arrives, when rows are there, and when the map draws. */
export async function noteOpening(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: Notes = {
      startMs: NaN,
      tableMs: NaN,
      lastDrawMs: NaN,
      longTasks: [],
      longScripts: [],
    };
    (globalThis as unknown as { notes: Notes }).notes = notes;
    document.addEventListener(
      'change',
      () => {
        notes.startMs = performance.now();
        notes.tableMs = NaN;
        notes.longTasks = [];
        notes.longScripts = [];
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      notes.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      const frames = list.getEntries() as LongFrame[];
      notes.longScripts.push(
        ...frames.flatMap(({ scripts }) => scripts.map(({ duration }) => duration)),
      );
    }).observe({ type: 'long-animation-frame' });
    new MutationObserver(() => {
      if (!Number.isNaN(notes.tableMs) || Number.isNaN(notes.startMs)) return;
      const cell = document.querySelector('.own [role=gridcell]:not(:empty)');
      if (cell !== null) notes.tableMs = performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true });
    for (const name of ['drawElements', 'drawArrays'] as const) {
      const draw: unknown = Reflect.get(WebGL2RenderingContext.prototype, name);
      if (typeof draw !== 'function') continue;
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext, ...given: unknown[]) {
          notes.lastDrawMs = performance.now();
          Reflect.apply(draw, this, given);
        },
      });
    }
  });
}

/** Gives the page a file and waits until its rows are in the table and the map has come to rest. */
export async function openList(page: Page, path: string): Promise<OpenedList> {
  await page.locator('.own input[type=file]').first().setInputFiles(path);
  await page.waitForFunction(
    (quiet) => {
      const { notes } = globalThis as unknown as { notes: Notes };
      return !Number.isNaN(notes.tableMs) && performance.now() - notes.lastDrawMs > quiet;
    },
    quietMilliseconds,
    { timeout: 300_000, polling: 100 },
  );
  return page.evaluate(() => {
    const { notes } = globalThis as unknown as { notes: Notes };
    return {
      tableMilliseconds: notes.tableMs - notes.startMs,
      mapMilliseconds: notes.lastDrawMs - notes.startMs,
      longTasks: notes.longTasks,
      longScripts: notes.longScripts,
    };
  });
}
