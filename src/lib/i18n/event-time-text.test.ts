import { expect, test } from 'vitest';
import type { EventTime } from '#lib/format/date.ts';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { eventTimeText } from './event-time-text.ts';

const on = (start: string, end: string, precision: EventTime['precision']): EventTime => ({
  ...{ start, end, precision },
  zone: start.endsWith('+05:00') ? 'PKT' : 'IRST',
});

test.each([
  [
    'an instant',
    on('2024-01-18T04:05:00+03:30', '2024-01-18T04:05:00+03:30', 'instant'),
    '18 January 2024, 04:05 IRST',
  ],
  [
    'hours of one day',
    on('2024-01-16T17:30:00+05:00', '2024-01-16T19:00:00+05:00', 'range'),
    '16 January 2024, 17:30–19:00 PKT',
  ],
  [
    'hours over midnight',
    on('2024-01-16T23:30:00+05:00', '2024-01-17T01:00:00+05:00', 'range'),
    '16 January 2024, 23:30–17 January 2024, 01:00 PKT',
  ],
  [
    'a day, without a clock',
    on('2024-01-16T00:00:00+05:00', '2024-01-17T00:00:00+05:00', 'day'),
    '16 January 2024',
  ],
  ['a year', on('2012-01-01T00:00:00+03:30', '2013-01-01T00:00:00+03:30', 'year'), '2012'],
])('%s', (_, time, expected) => {
  expect(eventTimeText(time)).toBe(expected);
});

test('every event of the case has a time that says its year, and its zone where it has a clock', () => {
  for (const { time } of sarhadCase.events) {
    const text = eventTimeText(time);
    expect(text).toMatch(/\b20\d\d\b/);
    expect(/\d\d:\d\d/.test(text)).toBe(/ (PKT|IRST|UTC)$/.test(text));
    expect(text).not.toMatch(/null|undefined|NaN|Invalid/);
  }
});
