import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from './model.ts';
import { parseCase } from './parse-case.ts';
import {
  claimsOfEvent,
  claimsOfPlace,
  claimsOfTopic,
  eventsInOrder,
  eventsOfPlace,
  sourcesOf,
  speechesOfPlace,
  topicTitle,
} from './query.ts';

const folder = new URL('../../../tests/fixtures/cases/sound/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
  ]),
);
const { case: sound } = parseCase(files);
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('events of a place are those that happened there, not those where somebody spoke', () => {
  expect(idsOf(eventsOfPlace(sound, 'hill-village'))).toEqual(['strike']);
  expect(idsOf(eventsOfPlace(sound, 'river-town'))).toEqual([]);
  expect(idsOf(speechesOfPlace(sound, 'river-town'))).toEqual(['reply']);
});

test('claims of a place include those whose distance is counted from it', () => {
  expect(idsOf(claimsOfPlace(sound, 'hill-village'))).toEqual([
    'village-10-km',
    'village-3-to-4-km',
    'toll-2',
  ]);
  expect(idsOf(claimsOfPlace(sound, 'river-town'))).toEqual(['village-10-km']);
  expect(claimsOfPlace(sound, 'nowhere')).toEqual([]);
});

test('claims of an event and of a topic keep the order of the file', () => {
  expect(idsOf(claimsOfEvent(sound, 'strike'))).toEqual(['village-10-km', 'toll-2']);
  expect(idsOf(claimsOfTopic(sound, 'village-distance'))).toEqual([
    'village-10-km',
    'village-3-to-4-km',
  ]);
});

test('sources come in the order in which a record names them; unknown ids give none', () => {
  expect(
    idsOf(sourcesOf(sound, { sources: ['gazetteer', 'rumour', 'paper', 'agency-copy'] })),
  ).toEqual(['gazetteer', 'paper', 'agency-copy']);
});

test('a topic without a title is headed by its id, also where an object has such a property', () => {
  expect(topicTitle(sound, 'toll')).toBe('People killed');
  expect(topicTitle(sound, 'losses')).toBe('losses');
  expect(topicTitle(sound, 'constructor')).toBe('constructor');
});

describe('eventsInOrder', () => {
  const [pattern] = sound.events;
  const at = (id: string, start: string): CaseEvent => ({
    ...pattern!,
    id,
    time: { ...pattern!.time, start },
  });

  test('sorts by instant, not by the local clock', () => {
    const inTehran = at('tehran', '2024-01-18T04:30:00+03:30');
    const inPakistan = at('pakistan', '2024-01-18T05:35:00+05:00');
    expect(idsOf(eventsInOrder([inTehran, inPakistan]))).toEqual(['pakistan', 'tehran']);
  });

  test('keeps the order of the file where instants are the same, and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }), (hours) => {
        const events = hours.map((hour, index) =>
          at(`e${index}`, `2024-01-18T0${hour}:00:00+05:00`),
        );
        const before = idsOf(events);
        const ordered = idsOf(eventsInOrder(events));
        const expected = [0, 1, 2, 3].flatMap((hour) =>
          before.filter((_, index) => hours[index] === hour),
        );
        expect(ordered).toEqual(expected);
        expect(idsOf(events)).toEqual(before);
      }),
    );
  });
});
