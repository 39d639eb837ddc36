import { describe, expect, it } from 'vitest';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { eventsInOrder } from '#lib/case/query.ts';
import { eventDensity } from './density.ts';
import { storyAxis } from './story-axis.ts';
import { shareOf } from './time-scale.ts';

const events = eventsInOrder(sarhadCase.events);
const axis = storyAxis(events, 'local');
const markOf = (id: string, on = axis) => on.marks.find((mark) => mark.id === id)!;

describe('the axis of the case', () => {
  it('has every event once, as wide as its time is uncertain', () => {
    expect(axis.marks.map(({ id }) => id).toSorted()).toEqual(
      events.map(({ id }) => id).toSorted(),
    );
    const day = markOf('us-condemns');
    const dayShare =
      shareOf(axis.scale, Date.UTC(2024, 0, 18)) - shareOf(axis.scale, Date.UTC(2024, 0, 17));
    expect(day.endShare - day.startShare).toBeCloseTo(dayShare, 6);
    const evening = markOf('koh-e-sabz-strike');
    expect((evening.endShare - evening.startShare) / dayShare).toBeCloseTo(2 / 24, 3);
  });

  it('puts whole days on that day by the local clock, and across two by UTC', () => {
    const midnight = (on: typeof axis) => shareOf(on.scale, Date.UTC(2024, 0, 17));
    expect(markOf('ambassador-recalled').startShare).toBeCloseTo(midnight(axis), 9);
    const utc = storyAxis(events, 'utc');
    expect(markOf('ambassador-recalled', utc).startShare).toBeLessThan(midnight(utc));
    expect(markOf('us-condemns', utc).startShare).toBeGreaterThan(midnight(utc));
  });

  it('splits into the phases, the first up to the strike', () => {
    expect(axis.phases.map(({ phase }) => phase)).toEqual(['before', 'article', 'after']);
    expect(axis.phases[1]?.startMs).toBe(Date.UTC(2024, 0, 16, 17));
    expect(axis.phases[2]?.startMs).toBe(Date.UTC(2024, 0, 18));
    expect(axis.phases[0]?.endMs).toBe(axis.phases[1]?.startMs);
  });

  it('names its days and the year', () => {
    expect(axis.ticks.map(({ unit }) => unit)).toEqual([
      'year',
      ...Array.from({ length: 8 }, () => 'day'),
    ]);
  });
});

describe('an axis of thousands', () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    const start = new Date(Date.UTC(2023, 0, 1) + index * 3_600_000 * 5).toISOString();
    return {
      ...events[index % events.length]!,
      id: `event-${index}`,
      time: { start, end: start, precision: 'instant' as const, zone: 'UTC' as const },
    };
  });

  it('counts instead of drawing each, and keeps the strip low', () => {
    const crowded = many.flatMap((event) => [event, { ...event, id: `${event.id}-b` }]);
    const dense = storyAxis(crowded, 'utc');
    expect(dense.isDense).toBe(true);
    expect(dense.laneCount).toBeLessThanOrEqual(12);
    expect(dense.ticks.length).toBeLessThanOrEqual(20);
    expect(dense.ticks.at(-1)!.share).toBeLessThan(0.95);
    const { kinds, most } = eventDensity(dense.marks, 100);
    const counted = kinds.flatMap(({ bars }) => bars).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(crowded.length);
    const tops = kinds.flatMap(({ bars }) => bars).map(({ below, count }) => below + count);
    expect(Math.max(...tops)).toBe(most);
  });
});
