import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { eventSpan } from '#lib/case/story/event-span.ts';
import { dayMs, type TimeSpan } from '#lib/case/story/time-window.ts';
import { domainOf, momentAt, shareOf, timeScale } from './time-scale.ts';

const spans = sarhadCase.events.map(({ time }) => eventSpan(time, 'local'));
const scale = timeScale(spans);

describe('the axis of the case', () => {
  it('gives each day with events the same room, and breaks between them', () => {
    expect(scale.segments.map(({ kind }) => kind)).toEqual([
      'long',
      ...['gap', 'days', 'gap', 'days', 'gap', 'days', 'gap', 'days', 'gap', 'days'],
    ]);
    const days = scale.segments.filter(({ kind }) => kind === 'days');
    const widths = days.map(
      ({ startMs, endMs, startShare, endShare }) =>
        (endShare - startShare) / ((endMs - startMs) / dayMs),
    );
    for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 9);
    expect(widths[0]).toBeGreaterThan(0.07);
    expect(days.map(({ startMs }) => new Date(startMs).toISOString().slice(0, 10))).toEqual([
      ...['2023-12-15', '2024-01-03', '2024-01-10', '2024-01-16', '2024-01-22'],
    ]);
  });

  it('keeps two days apart together where one quiet day lies between', () => {
    const day = (n: number) => ({ startMs: n * dayMs, endMs: n * dayMs + 1 });
    expect(timeScale([day(0), day(2)]).segments).toHaveLength(1);
    expect(timeScale([day(0), day(3)]).segments).toHaveLength(3);
  });

  it('is one day where nothing happens', () => {
    expect(domainOf(timeScale([]))).toEqual({ startMs: 0, endMs: dayMs });
  });
});

describe('properties', () => {
  const anySpan: fc.Arbitrary<TimeSpan> = fc
    .tuple(
      fc.integer({ min: 1_500_000_000, max: 1_800_000_000 }),
      fc.oneof(fc.nat(86_400), fc.nat(500 * 86_400)),
    )
    .map(([start, seconds]) => ({ startMs: start * 1000, endMs: (start + seconds) * 1000 }));
  const anySpans = fc.array(anySpan, { minLength: 1, maxLength: 40 });

  it('segments follow each other without holes, in time and along the axis', () => {
    fc.assert(
      fc.property(anySpans, (some) => {
        const { segments } = timeScale(some);
        expect(segments[0]?.startShare).toBe(0);
        expect(segments.at(-1)?.endShare).toBeCloseTo(1, 9);
        segments.forEach((segment, index) => {
          expect(segment.endMs).toBeGreaterThan(segment.startMs);
          expect(segment.endShare).toBeGreaterThan(segment.startShare);
          const next = segments[index + 1];
          if (next === undefined) return;
          expect(next.startMs).toBe(segment.endMs);
          expect(next.startShare).toBe(segment.endShare);
        });
        const { startMs, endMs } = domainOf({ segments });
        for (const span of some) {
          expect(span.startMs).toBeGreaterThanOrEqual(startMs);
          expect(span.endMs).toBeLessThanOrEqual(endMs);
        }
      }),
    );
  });

  it('later lies farther along, and a place on the axis leads back to its moment', () => {
    fc.assert(
      fc.property(anySpans, fc.double({ min: 0, max: 1, noNaN: true }), (some, part) => {
        const any = timeScale(some);
        const { startMs, endMs } = domainOf(any);
        const ms = startMs + part * (endMs - startMs);
        const share = shareOf(any, ms);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
        expect(shareOf(any, ms + 60_000)).toBeGreaterThanOrEqual(share);
        // A minute: rounding over years on a broken axis.
        expect(Math.abs(momentAt(any, share) - ms)).toBeLessThan(60_000);
      }),
    );
  });
});
