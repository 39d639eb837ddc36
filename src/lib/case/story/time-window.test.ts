import { expect, it } from 'vitest';
import { allTime, meetsWindow, spanOfDay } from './time-window.ts';

const span = { startMs: 100, endMs: 200 };

it.each([
  [null, null, true],
  [0, 101, true],
  [0, 100, false],
  [200, 300, true],
  [201, 300, false],
  [150, 160, true],
  [150, null, true],
  [null, 150, true],
])('a span from 100 to 200 meets a window from %s to %s: %s', (startMs, endMs, meets) => {
  expect(meetsWindow(span, { startMs, endMs })).toBe(meets);
});

it('everything meets all of time', () => {
  expect(meetsWindow({ startMs: -1e15, endMs: -1e15 }, allTime)).toBe(true);
});

it('a day reaches to its last millisecond', () => {
  const { startMs, endMs } = spanOfDay('2024-01-17');
  expect(new Date(startMs).toISOString()).toBe('2024-01-17T00:00:00.000Z');
  expect(new Date(endMs).toISOString()).toBe('2024-01-17T23:59:59.999Z');
});
