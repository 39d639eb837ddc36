import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** The most memory that each process of a browser has held, in bytes; 0 where the system does not tell. */
export interface PeakMemory {
  /** The largest of the processes that run pages. */
  readonly pageBytes: number;
  /** All processes together; their peaks need not fall together. */
  readonly allBytes: number;
}

/** Reads how much resident memory a browser's processes have held at most (`VmHWM` of Linux). */
export async function peakMemory(browser: Browser): Promise<PeakMemory> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.map(({ id, type }) => ({ type, bytes: peakBytes(id) }));
  const pages = peaks.filter(({ type }) => type === 'renderer').map(({ bytes }) => bytes);
  return {
    pageBytes: Math.max(0, ...pages),
    allBytes: peaks.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** The most resident memory that a process has held so far; 0 where the system does not tell. */
export function peakBytes(processId: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
