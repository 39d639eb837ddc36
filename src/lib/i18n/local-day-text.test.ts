import { expect, test } from 'vitest';
import type { EventTime } from '#lib/format/date.ts';
import { localDayText } from './local-day-text.ts';

const day = (zone: EventTime['zone'], offset: string, end = '23:59:59'): EventTime => ({
  start: `2024-01-17T00:00:00${offset}`,
  end: `2024-01-17T${end}${offset}`,
  precision: 'day',
  zone,
});

test.each([
  [
    'a day east of Greenwich begins on the UTC day before',
    day('PKT', '+05:00'),
    'By local time, PKT (UTC+5), which is 16 Jan 2024, 19:00 – 17 Jan 2024, 19:00 UTC.',
  ],
  [
    'half hours',
    day('IRST', '+03:30'),
    'By local time, IRST (UTC+3:30), which is 16 Jan 2024, 20:30 – 17 Jan 2024, 20:30 UTC.',
  ],
  [
    'a day west of Greenwich ends on the UTC day after',
    day('EST', '-05:00'),
    'By local time, EST (UTC−5), which is 17 Jan 2024, 05:00 – 18 Jan 2024, 05:00 UTC.',
  ],
  [
    'a year',
    {
      start: '2018-01-01T00:00:00+03:30',
      end: '2018-12-31T23:59:59+03:30',
      precision: 'year',
      zone: 'IRST',
    } as const,
    'By local time, IRST (UTC+3:30), which is 31 Dec 2017, 20:30 – 31 Dec 2018, 20:30 UTC.',
  ],
])('%s', (_, time, expected) => {
  expect(localDayText(time)).toBe(expected);
});

test('a day given up to the midnight after it covers the same span', () => {
  const pakistan = day('PKT', '+05:00');
  const untilMidnight = { ...pakistan, end: '2024-01-18T00:00:00+05:00' };
  expect(localDayText(untilMidnight)).toBe(localDayText(pakistan));
});

test('a time of day is no day', () => {
  expect(localDayText({ ...day('PKT', '+05:00', '12:00:00'), precision: 'part-of-day' })).toBe(
    null,
  );
});
