import { expect, it } from 'vitest';
import { tickText } from './tick-text.ts';
import { momentText, windowText } from './window-words.ts';

const at = (text: string) => Date.parse(`${text}Z`);

it.each([
  ['2024-01-16T00:00', '2024-01-17T00:00', '16 Jan 2024'],
  ['2024-01-16T00:00', '2024-01-18T00:00', '16 Jan 2024 – 17 Jan 2024'],
  ['2024-01-16T12:00', '2024-01-18T00:00', '16 Jan 2024, 12:00 – 17 Jan 2024'],
  ['2018-01-01T00:00', '2024-01-16T19:01', '1 Jan 2018 – 16 Jan 2024, 19:01'],
])('a window from %s to %s is "%s"', (startMs, endMs, words) => {
  expect(windowText({ startMs: at(startMs), endMs: at(endMs) })).toBe(words);
});

it('a moment has its date and a clock of 24 hours', () => {
  expect(momentText(at('2024-01-16T00:05'))).toBe('16 Jan 2024, 00:05');
});

it('a tick is as short as its unit allows', () => {
  const tick = { ms: at('2024-01-16T00:00'), share: 0 };
  expect(tickText({ ...tick, unit: 'day' })).toBe('16 Jan');
  expect(tickText({ ...tick, unit: 'month' })).toBe('Jan 2024');
  expect(tickText({ ...tick, unit: 'year' })).toBe('2024');
});
