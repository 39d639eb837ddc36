import { expect, test } from 'vitest';
import type { TimeBetween } from '#lib/format/time-between.ts';
import { timeBetweenText } from './time-between-text.ts';

const cases: readonly (readonly [TimeBetween, later: string, earlier: string])[] = [
  [{ kind: 'under-an-hour' }, 'less than an hour later', 'less than an hour earlier'],
  [{ kind: 'hours', count: 1 }, 'about an hour later', 'about an hour earlier'],
  [{ kind: 'hours', count: 10 }, 'about 10 hours later', 'about 10 hours earlier'],
  [{ kind: 'same-day' }, 'the same day', 'the same day'],
  [{ kind: 'days', count: 1 }, 'the day after', 'the day before'],
  [{ kind: 'days', count: 2 }, '2 days later', '2 days earlier'],
  [{ kind: 'years', count: 1 }, 'the year after', 'the year before'],
  [{ kind: 'years', count: 5 }, 'about 5 years later', 'about 5 years earlier'],
];

test.each(cases)('%o', (between, later, earlier) => {
  expect([timeBetweenText(between, true), timeBetweenText(between, false)]).toEqual([
    later,
    earlier,
  ]);
});

test('an order that is not known is said, and the day where it is one', () => {
  const text = (isSameDay: boolean) =>
    timeBetweenText({ kind: 'order-not-known', isSameDay }, true);
  expect(text(true)).toBe('the same day, order not known');
  expect(text(false)).toBe('order not known');
});
