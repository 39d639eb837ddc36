import { expect, test } from 'vitest';
import type { EventTime } from '#lib/format/date.ts';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { eventTimeText } from './event-time-text.ts';

const zones = { '+05:00': 'PKT', '+03:30': 'IRST', '-05:00': 'EST', '+00:00': 'UTC' } as const;

const on = (start: string, end: string, precision: EventTime['precision']): EventTime => ({
  ...{ start, end, precision },
  zone: zones[start.slice(-6) as keyof typeof zones],
});

test.each([
  [
    'an instant',
    on('2024-01-18T04:05:00+03:30', '2024-01-18T04:05:00+03:30', 'instant'),
    ['18 Jan 2024, 04:05 IRST', '00:35 UTC'],
    ['18 Jan 2024, 00:35 UTC', '04:05 IRST'],
  ],
  [
    'hours of one day',
    on('2024-01-16T17:00:00+05:00', '2024-01-16T19:00:00+05:00', 'part-of-day'),
    ['16 Jan 2024, 17:00–19:00 PKT', '12:00–14:00 UTC'],
    ['16 Jan 2024, 12:00–14:00 UTC', '17:00–19:00 PKT'],
  ],
  [
    'hours over the local midnight, which are of one day in UTC',
    on('2024-01-16T23:30:00+05:00', '2024-01-17T01:00:00+05:00', 'range'),
    ['16 Jan 2024, 23:30 – 17 Jan 2024, 01:00 PKT', '16 Jan 2024, 18:30–20:00 UTC'],
    ['16 Jan 2024, 18:30–20:00 UTC', '16 Jan 2024, 23:30 – 17 Jan 2024, 01:00 PKT'],
  ],
  [
    'an instant before the UTC midnight, though of the next day in Iran',
    on('2024-01-18T03:00:00+03:30', '2024-01-18T03:00:00+03:30', 'instant'),
    ['18 Jan 2024, 03:00 IRST', '17 Jan 2024, 23:30 UTC'],
    ['17 Jan 2024, 23:30 UTC', '18 Jan 2024, 03:00 IRST'],
  ],
  [
    'an evening in Washington, which is the next day in UTC',
    on('2024-01-17T20:00:00-05:00', '2024-01-17T21:00:00-05:00', 'range'),
    ['17 Jan 2024, 20:00–21:00 EST', '18 Jan 2024, 01:00–02:00 UTC'],
    ['18 Jan 2024, 01:00–02:00 UTC', '17 Jan 2024, 20:00–21:00 EST'],
  ],
  [
    'hours in Washington that the UTC midnight parts',
    on('2024-01-17T18:00:00-05:00', '2024-01-17T20:00:00-05:00', 'range'),
    ['17 Jan 2024, 18:00–20:00 EST', '17 Jan 2024, 23:00 – 18 Jan 2024, 01:00 UTC'],
    ['17 Jan 2024, 23:00 – 18 Jan 2024, 01:00 UTC', '17 Jan 2024, 18:00–20:00 EST'],
  ],
  [
    'a time reported in UTC, once',
    on('2024-01-16T12:00:00+00:00', '2024-01-16T12:00:00+00:00', 'instant'),
    ['16 Jan 2024, 12:00 UTC', null],
    ['16 Jan 2024, 12:00 UTC', null],
  ],
  [
    'a day, which has no time of day',
    on('2024-01-16T00:00:00+05:00', '2024-01-17T00:00:00+05:00', 'day'),
    ['16 Jan 2024', null],
    ['16 Jan 2024', null],
  ],
  [
    'a day in Washington',
    on('2024-01-17T00:00:00-05:00', '2024-01-17T23:59:59-05:00', 'day'),
    ['17 Jan 2024', null],
    ['17 Jan 2024', null],
  ],
  [
    'a year',
    on('2012-01-01T00:00:00+03:30', '2013-01-01T00:00:00+03:30', 'year'),
    ['2012', null],
    ['2012', null],
  ],
])('%s', (_, time, local, utc) => {
  const texts = (['local', 'utc'] as const).map((clock) => {
    const { first, second } = eventTimeText(time, clock);
    return [first, second];
  });
  expect(texts).toEqual([local, utc]);
});

test('for machines an instant is itself, and what is longer the local day or year it begins in', () => {
  const start = '2024-01-17T20:00:00-05:00';
  const machine = (precision: EventTime['precision']) =>
    eventTimeText(on(start, start, precision), 'utc').machine;
  expect(machine('instant')).toBe(start);
  expect(machine('range')).toBe('2024-01-17');
  expect(machine('day')).toBe('2024-01-17');
  expect(machine('year')).toBe('2024');
});

test('every event of the case has a time that says its year, and both clocks where it has one', () => {
  for (const { time } of sarhadCase.events) {
    const { first, second } = eventTimeText(time, 'local');
    const text = `${first} ${String(second)}`;
    expect(first).toMatch(/\b20\d\d\b/);
    expect(/\d\d:\d\d/.test(first)).toBe(/ (PKT|IRST)$/.test(first));
    expect(/ (PKT|IRST)$/.test(first)).toBe(second?.endsWith('UTC') === true);
    expect(text).not.toMatch(/undefined|NaN|Invalid/);
  }
});
