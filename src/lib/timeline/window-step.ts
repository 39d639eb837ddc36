import type { TimeWindow } from '#lib/case/story/time-window.ts';
import { dayMs } from '#lib/case/story/time-window.ts';
import { domainOf, type TimeScale } from './time-scale.ts';

const hourMs = 3_600_000;
/** Not thinner than this, so that its two ends can be told apart. */
const leastMs = hourMs;

export type WindowEnd = 'start' | 'end';

/** To the hour: a pointer is not finer, and whoever needs the minute can type it. */
const wholeHour = (ms: number): number => Math.round(ms / hourMs) * hourMs;

/** A window with both its ends on the axis. */
export function closedWindow({ startMs, endMs }: TimeWindow, scale: TimeScale) {
  const domain = domainOf(scale);
  return { startMs: startMs ?? domain.startMs, endMs: endMs ?? domain.endMs };
}

/** A window whose end is moved to a moment, without passing the other end or leaving the axis. */
export function withEnd(
  window: TimeWindow,
  end: WindowEnd,
  toMs: number,
  scale: TimeScale,
): TimeWindow {
  const domain = domainOf(scale);
  const { startMs, endMs } = closedWindow(window, scale);
  if (end === 'start') {
    const ms = Math.min(wholeHour(toMs), endMs - leastMs);
    return { ...window, startMs: ms <= domain.startMs ? null : ms };
  }
  const ms = Math.max(wholeHour(toMs), startMs + leastMs);
  return { ...window, endMs: ms >= domain.endMs ? null : ms };
}

/** A window between two moments in any order; open where it reaches the end of the axis. */
export function windowBetween(a: number, b: number, scale: TimeScale): TimeWindow {
  const start = { startMs: Math.min(a, b), endMs: null };
  const open = withEnd({ startMs: null, endMs: null }, 'start', start.startMs, scale);
  return withEnd(open, 'end', Math.max(a, b), scale);
}

/** Where an end of a window goes by a step of the keyboard; over a gap in one step. */
export function steppedMs(ms: number, hours: number, scale: TimeScale): number {
  const to = ms + hours * hourMs;
  const inGap = scale.segments.find(
    ({ kind, startMs, endMs }) => kind !== 'days' && to > startMs && to < endMs,
  );
  if (inGap === undefined) return to;
  return hours > 0 ? inGap.endMs : inGap.startMs;
}

export const hoursOfKey: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: dayMs / hourMs,
  PageDown: -dayMs / hourMs,
};
