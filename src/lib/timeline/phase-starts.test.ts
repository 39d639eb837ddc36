import { expect, it } from 'vitest';
import { phaseSpans } from './phase-starts.ts';

const event = (phase: 'before' | 'article' | 'after', startMs: number) => ({
  phase,
  span: { startMs, endMs: startMs },
});

it('each phase reaches to the first event of the next, the outer ones to the ends of the axis', () => {
  const events = [
    event('after', 90),
    event('before', 20),
    event('article', 50),
    event('after', 70),
  ];
  expect(phaseSpans(events, { startMs: 0, endMs: 100 })).toEqual([
    { phase: 'before', startMs: 0, endMs: 50 },
    { phase: 'article', startMs: 50, endMs: 70 },
    { phase: 'after', startMs: 70, endMs: 100 },
  ]);
});

it('a phase without events is left out', () => {
  expect(phaseSpans([event('after', 70)], { startMs: 0, endMs: 100 })).toEqual([
    { phase: 'after', startMs: 0, endMs: 100 },
  ]);
  expect(phaseSpans([], { startMs: 0, endMs: 100 })).toEqual([]);
});
