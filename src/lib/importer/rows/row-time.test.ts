import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from './row-layout.ts';
import { rowTimeMs } from './row-time.ts';

const iso = (text: string, order: DateOrder = 'dmy') => {
  const milliseconds = rowTimeMs(text, order);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
};

const day = '2024-01-17T00:00:00.000Z';

describe('rowTimeMs', () => {
  it.each([
    '2024-01-17',
    '2024/01/17',
    '2024.1.17',
    ' 17.01.2024 ',
    '17/1/2024',
    '17-01-24',
    '20240117',
    '17 January 2024',
    '17-Jan-2024',
    '17 jan. 2024',
    '17. Januar 2024',
    'Wednesday, 17 January 2024',
    'January 17, 2024',
    'Jan 17th 2024',
    '17 janvier 2024',
    '17 de enero de 2024',
    '17 ژانویهٔ 2024',
    '۱۷ جنوری ۲۰۲۴',
    '۱۷/۰۱/۲۰۲۴',
  ])('reads the day %j', (text) => {
    expect(iso(text)).toBe(day);
  });

  it.each([
    ['2024-01-17T04:05', '04:05:00.000'],
    ['2024-01-17 04:05:06', '04:05:06.000'],
    ['2024-01-17T04:05:06.789Z', '04:05:06.789'],
    ['2024-01-17T04:05:06,7891234+00:00', '04:05:06.789'],
    ['2024-01-17T08:05:00+03:30', '04:35:00.000'],
    ['2024-01-17T08:05:00 +0430', '03:35:00.000'],
    ['2024-01-17T01:05:00-05', '06:05:00.000'],
    ['17/01/2024, 4:05 PM', '16:05:00.000'],
    ['17/01/2024 12:05 am', '00:05:00.000'],
    ['17 January 2024 04:05 UTC', '04:05:00.000'],
  ])('reads the time of %j', (text, expected) => {
    expect(iso(text)).toBe(`2024-01-17T${expected}Z`);
  });

  it('takes the order that it is told', () => {
    expect(iso('02/03/2024', 'dmy')).toBe('2024-03-02T00:00:00.000Z');
    expect(iso('02/03/2024', 'mdy')).toBe('2024-02-03T00:00:00.000Z');
    expect(iso('24-03-02', 'ymd')).toBe('2024-03-02T00:00:00.000Z');
    expect(iso('2024-03-02', 'mdy')).toBe('2024-03-02T00:00:00.000Z');
  });

  it.each([
    ...['', '17', '2024', '12:30', '31.02.2024', '17.13.2024', '0001-01-01', '1402/10/27'],
    ...['2024-01-17T25:00', '2024-01-17 04:61', '17 Foo 2024', '26.97186', '17.01-2024', '45308'],
    ...['17/01/2024 13:05 pm', '1/2/345', 'x'.repeat(1000)],
  ])('finds no time in %j', (text) => {
    expect(rowTimeMs(text, 'dmy')).toBeNaN();
  });

  it('reads every time that a computer writes', () => {
    const dates = fc.date({
      ...{ min: new Date('1800-01-01'), max: new Date('2199-12-31') },
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.constantFrom('ymd', 'dmy', 'mdy'), (date, order) => {
        expect(rowTimeMs(date.toISOString(), order)).toBe(date.getTime());
      }),
    );
  });

  it('takes any text', () => {
    const bits = fc.constantFrom(
      '2',
      '0',
      '17',
      '-',
      '/',
      '.',
      ' ',
      'T',
      ':',
      'Jan',
      'PM',
      '+',
      'é',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(rowTimeMs(written, 'mdy')).toBeTypeOf('number');
      }),
    );
  });
});
