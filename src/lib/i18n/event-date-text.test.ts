import { expect, test } from 'vitest';
import type { EventTime } from '#lib/format/date.ts';
import { eventDateText } from './event-date-text.ts';

test.each<[string, string, EventTime['precision'], string]>([
  ['2024-01-16T17:00:00+05:00', '2024-01-16T19:00:00+05:00', 'part-of-day', '16 Jan 2024'],
  ['2024-01-17T00:00:00+05:00', '2024-01-17T23:59:59+05:00', 'day', '17 Jan 2024'],
  ['2024-01-17T00:00:00+05:00', '2024-01-18T00:00:00+05:00', 'day', '17 Jan 2024'],
  ['2018-01-01T00:00:00+03:30', '2018-12-31T23:59:59+03:30', 'year', '2018'],
  ['2024-01-16T23:30:00+05:00', '2024-01-17T01:00:00+05:00', 'range', '16 Jan 2024 – 17 Jan 2024'],
])('%s to %s, %s, is %s', (start, end, precision, expected) => {
  expect(eventDateText({ start, end, precision, zone: 'PKT' })).toBe(expected);
});
