import type { Page } from '@playwright/test';

/** What a page did while something was dragged in it. */
export interface FrameTimes {
  /** Milliseconds from each frame to the next. */
  readonly frames: readonly number[];
  /** Milliseconds of each task that kept the page from answering for 50 ms or more. */
  readonly longTasks: readonly number[];
}

interface Recording {
  isOn: boolean;
}

/** Times a page's frames while `work` goes on. */
export async function frameTimes(page: Page, work: () => Promise<void>): Promise<FrameTimes> {
  const times = page.evaluate(recordFrames);
  await work();
  await page.evaluate(() => {
    (globalThis as unknown as { recording: Recording }).recording.isOn = false;
  });
  return times;
}

/** Runs in the page until it is told to stop; hence no named functions, which tsx would wrap. */
async function recordFrames(): Promise<FrameTimes> {
  const recording: Recording = { isOn: true };
  (globalThis as unknown as { recording: Recording }).recording = recording;
  const frames: number[] = [];
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  while (recording.isOn) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frames.push(now - last);
    last = now;
  }
  // The last task is told of only after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { frames, longTasks };
}
