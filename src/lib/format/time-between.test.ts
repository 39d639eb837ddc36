import { expect, test } from 'vitest';
import type { EventTime } from './date.ts';
import { timeBetween } from './time-between.ts';

const zones = {
  '+03:30': 'IRST',
  '+05:00': 'PKT',
  '+08:00': 'CST',
  '-05:00': 'EST',
} as const;
type Offset = keyof typeof zones;

/** From one local time of January 2024 to another: `16T17:00`. */
function span(
  start: string,
  end: string,
  offset: Offset,
  precision: EventTime['precision'] = 'range',
): EventTime {
  const instant = (text: string) => `2024-01-${text}:00${offset}`;
  return { start: instant(start), end: instant(end), precision, zone: zones[offset] };
}
const day = (date: string, offset: Offset = '+05:00'): EventTime => ({
  ...span(`${date}T00:00`, `${date}T23:59`, offset, 'day'),
  end: `2024-01-${date}T23:59:59${offset}`,
});
const year = (number: number): EventTime => ({
  start: `${number}-01-01T00:00:00+05:00`,
  end: `${number}-12-31T23:59:59+05:00`,
  precision: 'year',
  zone: 'PKT',
});

test.each([
  ['days of one zone', day('17'), day('19'), { kind: 'days', count: 2 }],
  ['the day after', day('17'), day('18'), { kind: 'days', count: 1 }],
  [
    'an evening and the day after, however near its start is',
    span('16T17:00', '16T19:00', '+05:00'),
    day('17', '+03:30'),
    { kind: 'days', count: 1 },
  ],
  [
    'hours between the middles of two spans',
    span('16T17:00', '16T19:00', '+05:00'),
    span('17T02:00', '17T03:00', '+03:30'),
    { kind: 'hours', count: 10 },
  ],
  [
    'moments',
    span('18T04:05', '18T04:05', '+03:30', 'instant'),
    span('18T04:30', '18T04:30', '+03:30', 'instant'),
    { kind: 'under-an-hour' },
  ],
  [
    'a day or more between times of day is counted in dates',
    span('16T17:00', '16T19:00', '+05:00'),
    span('18T04:00', '18T04:30', '+03:30'),
    { kind: 'days', count: 2 },
  ],
  [
    'a morning in Pakistan and that date in Washington, which began later',
    span('17T08:00', '17T09:00', '+05:00'),
    day('17', '-05:00'),
    { kind: 'same-day' },
  ],
  ['a year and a day of a later one', year(2018), day('17'), { kind: 'years', count: 6 }],
  [
    'days far apart',
    { ...day('17'), ...year(2020), precision: 'day' } as const,
    day('17'),
    {
      kind: 'years',
      count: 4,
    },
  ],
])('%s', (_, earlier, later, expected) => {
  expect(timeBetween(earlier, later)).toEqual(expected);
});

test.each([
  ['one day twice', day('17'), day('17'), true],
  ['one date in two zones', day('17', '+08:00'), day('17', '-05:00'), true],
  ['dates that share hours', day('17', '-05:00'), day('18', '+08:00'), false],
  ['an hour of a day', day('18', '+08:00'), span('18T04:00', '18T04:30', '+03:30'), true],
  [
    'a span past midnight',
    span('17T23:00', '18T01:00', '+05:00'),
    span('18T00:30', '18T02:00', '+05:00'),
    false,
  ],
  [
    'one moment',
    span('18T04:05', '18T04:05', '+03:30', 'instant'),
    span('18T04:05', '18T04:05', '+03:30', 'instant'),
    true,
  ],
  ['a day and its year', year(2024), day('17'), false],
])('of %s nobody knows the order', (_, earlier, later, isSameDay) => {
  expect(timeBetween(earlier, later)).toEqual({ kind: 'order-not-known', isSameDay });
});

test('times that only touch are in order', () => {
  const morning = span('17T08:00', '17T12:00', '+05:00', 'part-of-day');
  const afternoon = span('17T12:00', '17T18:00', '+05:00', 'part-of-day');
  expect(timeBetween(morning, afternoon)).toEqual({ kind: 'hours', count: 5 });
});

test('a day given up to the midnight after it is one day', () => {
  const untilMidnight = { ...day('17'), end: '2024-01-18T00:00:00+05:00' };
  expect(timeBetween(untilMidnight, day('17'))).toEqual({
    kind: 'order-not-known',
    isSameDay: true,
  });
  expect(timeBetween(untilMidnight, day('18'))).toEqual({ kind: 'days', count: 1 });
});
