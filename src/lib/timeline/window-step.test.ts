import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { eventSpan } from '#lib/case/story/event-span.ts';
import { allTime } from '#lib/case/story/time-window.ts';
import { stopAfter, stopBefore, storyStops } from './story-stops.ts';
import { domainOf, timeScale } from './time-scale.ts';
import { steppedMs, windowBetween, withEnd } from './window-step.ts';

const spans = sarhadCase.events.map(({ time }) => eventSpan(time, 'local'));
const scale = timeScale(spans);
const domain = domainOf(scale);
const at = (text: string) => Date.parse(`${text}Z`);

describe('an end of the window', () => {
  it('goes to the hour', () => {
    const { startMs } = withEnd(allTime, 'start', at('2024-01-16T17:20'), scale);
    expect(startMs).toBe(at('2024-01-16T17:00'));
  });

  it('never passes the other end', () => {
    const window = { startMs: null, endMs: at('2024-01-17T00:00') };
    const { startMs } = withEnd(window, 'start', at('2024-01-19T00:00'), scale);
    expect(startMs).toBe(at('2024-01-16T23:00'));
  });

  it('is open at the ends of the axis, so that the link is short', () => {
    expect(withEnd(allTime, 'end', domain.endMs + 1, scale)).toEqual(allTime);
    expect(withEnd(allTime, 'start', domain.startMs, scale)).toEqual(allTime);
  });

  it('steps by hours, and over a gap at once', () => {
    expect(steppedMs(at('2024-01-16T17:00'), 1, scale)).toBe(at('2024-01-16T18:00'));
    expect(steppedMs(at('2024-01-04T00:00'), 1, scale)).toBe(at('2024-01-10T00:00'));
    expect(steppedMs(at('2024-01-10T00:00'), -1, scale)).toBe(at('2024-01-04T00:00'));
  });
});

it('a window between two moments does not ask which is first', () => {
  const [a, b] = [at('2024-01-16T12:00'), at('2024-01-18T06:00')];
  expect(windowBetween(a, b, scale)).toEqual({ startMs: a, endMs: b });
  expect(windowBetween(b, a, scale)).toEqual({ startMs: a, endMs: b });
  fc.assert(
    fc.property(fc.integer(domainRange()), fc.integer(domainRange()), (one, other) => {
      const { startMs, endMs } = windowBetween(one, other, scale);
      expect(startMs ?? domain.startMs).toBeLessThan(endMs ?? domain.endMs);
    }),
  );
});

describe('the stops of the story', () => {
  const stops = storyStops(spans);

  it('lie after each event or set of events that ends together', () => {
    expect(stops).toHaveLength(10);
    expect(stops[4]).toBe(at('2024-01-16T19:01'));
    expect(stops[5]).toBe(at('2024-01-18T00:00'));
    expect(stops).toEqual(stops.toSorted((a, b) => a - b));
  });

  it('begin at the first and end at the last', () => {
    expect(stopAfter(stops, null)).toBe(stops[0]);
    expect(stopAfter(stops, stops.at(-1)!)).toBeNull();
    expect(stopBefore(stops, null)).toBe(stops.at(-1));
    expect(stopBefore(stops, stops[0]!)).toBeNull();
    expect(stopBefore(stops, stops[3]!)).toBe(stops[2]);
    expect(stopAfter(stops, stops[3]!)).toBe(stops[4]);
  });
});

function domainRange() {
  return { min: domain.startMs, max: domain.endMs };
}
