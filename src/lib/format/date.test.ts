import { afterEach, describe, expect, it } from 'vitest';
import { formatEventTime } from './date.ts';
import type { EventTime, EventTimeFormat } from './date.ts';

const zoneOfMachine = process.env.TZ;
afterEach(() => {
  if (zoneOfMachine === undefined) delete process.env.TZ;
  else process.env.TZ = zoneOfMachine;
});

const strike: EventTime = {
  start: '2024-01-18T04:05:00+03:30',
  end: '2024-01-18T04:05:00+03:30',
  precision: 'instant',
  zone: 'IRST',
};
const en = { locale: 'en-GB', show: 'local' } as const;

describe('formatEventTime', () => {
  it.each<[EventTimeFormat['show'], string, string, string, string]>([
    ['local', '18 Jan 2024', '04:05', 'IRST', '+03:30'],
    ['utc', '18 Jan 2024', '00:35', 'UTC', '+00:00'],
    ['PKT', '18 Jan 2024', '05:35', 'PKT', '+05:00'],
    ['EST', '17 Jan 2024', '19:35', 'EST', '-05:00'],
  ])('shows an instant in %s', (show, date, time, abbreviation, offset) => {
    expect(formatEventTime(strike, { ...en, show })).toEqual({
      precision: 'instant',
      from: { date, time },
      to: null,
      zone: { abbreviation, offset },
    });
  });

  it('shows a range and a part of a day with both ends', () => {
    const range = { ...strike, end: '2024-01-18T04:30:00+03:30', precision: 'range' } as const;
    expect(formatEventTime(range, en)).toMatchObject({
      from: { date: '18 Jan 2024', time: '04:05' },
      to: { date: '18 Jan 2024', time: '04:30' },
    });
    const night = {
      start: '2024-01-16T18:00:00+05:00',
      end: '2024-01-17T00:00:00+05:00',
      precision: 'part-of-day',
      zone: 'PKT',
    } as const;
    expect(formatEventTime(night, en).to).toEqual({ date: '17 Jan 2024', time: '00:00' });
    expect(formatEventTime(night, { ...en, show: 'utc' }).to).toEqual({
      date: '16 Jan 2024',
      time: '19:00',
    });
  });

  it('keeps days and years in the local time of the report and without a clock', () => {
    const day = {
      start: '2024-01-16T00:00:00+05:00',
      end: '2024-01-16T23:59:59+05:00',
      precision: 'day',
      zone: 'PKT',
    } as const;
    const expected = {
      precision: 'day',
      from: { date: '16 Jan 2024', time: null },
      to: null,
      zone: { abbreviation: 'PKT', offset: '+05:00' },
    };
    expect(formatEventTime(day, { ...en, show: 'utc' })).toEqual(expected);
    const untilMidnight = { ...day, end: '2024-01-17T00:00:00+05:00' };
    expect(formatEventTime(untilMidnight, { ...en, show: 'utc' })).toEqual(expected);
    const twoDays = { ...day, end: '2024-01-17T23:59:59+05:00' };
    expect(formatEventTime(twoDays, en).to).toEqual({ date: '17 Jan 2024', time: null });

    const year = { ...day, start: '2012-01-01T00:00:00+05:00', end: '2012-12-31T23:59:59+05:00' };
    expect(formatEventTime({ ...year, precision: 'year' }, en)).toMatchObject({
      from: { date: '2012', time: null },
      to: null,
    });
  });

  it('writes in the language of the reader, in the calendar of the sources', () => {
    expect(formatEventTime(strike, { ...en, locale: 'fa' }).from).toEqual({
      date: '۱۸ ژانویه ۲۰۲۴',
      time: '۰۴:۰۵',
    });
    const persian = { ...en, locale: 'fa', calendar: 'persian' };
    expect(formatEventTime(strike, persian).from.date).toBe('۲۸ دی ۱۴۰۲');
  });

  it('does not depend on the time zone of the machine', () => {
    const written = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Karachi'].map((zone) => {
      process.env.TZ = zone;
      const machineHours = new Date(2024, 0, 18).getTimezoneOffset();
      return [machineHours, formatEventTime(strike, en)] as const;
    });
    expect(new Set(written.map(([hours]) => hours)).size).toBe(3);
    expect(new Set(written.map(([, text]) => JSON.stringify(text))).size).toBe(1);
  });

  it.each(['2024-01-18', '2024-01-18T04:05:00', 'yesterday', '2024-13-18T04:05:00Z'])(
    'refuses %s',
    (start) => {
      expect(() => formatEventTime({ ...strike, start }, en)).toThrow(start);
    },
  );

  it.each([
    ['2024-01-18T00:35:00Z', '00:35'],
    ['2024-01-17T19:35-05:00', '19:35'],
  ])('accepts %s', (start, time) => {
    expect(formatEventTime({ ...strike, start }, en).from.time).toBe(time);
  });
});
