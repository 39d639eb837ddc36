import { expect, it } from 'vitest';
import { sarhadCase } from '../../../../tests/fixtures/geodata.ts';
import { eventSpan } from './event-span.ts';

const spanOf = (id: string, clock: 'local' | 'utc') => {
  const event = sarhadCase.events.find((candidate) => candidate.id === id)!;
  const { startMs, endMs } = eventSpan(event.time, clock);
  return [startMs, endMs].map((ms) => new Date(ms).toISOString().slice(0, 16));
};

it('on the local clock is what a clock there showed', () => {
  expect(spanOf('koh-e-sabz-strike', 'local')).toEqual(['2024-01-16T17:00', '2024-01-16T19:00']);
  expect(spanOf('us-condemns', 'local')).toEqual(['2024-01-17T00:00', '2024-01-17T23:59']);
});

it('on the other is UTC', () => {
  expect(spanOf('koh-e-sabz-strike', 'utc')).toEqual(['2024-01-16T12:00', '2024-01-16T14:00']);
  expect(spanOf('us-condemns', 'utc')).toEqual(['2024-01-17T05:00', '2024-01-18T04:59']);
});

it('spans all the times that were reported: 04:00, 04:05 and 04:30', () => {
  expect(spanOf('saravan-strikes', 'local')).toEqual(['2024-01-18T04:00', '2024-01-18T04:30']);
});
