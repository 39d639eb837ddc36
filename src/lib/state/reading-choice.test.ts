import { expect, test } from 'vitest';
import { asInCase, chosenReading, isSameReading } from './reading-choice.ts';

const inCase = { claimIds: ['a', 'b'], areaIds: [], tolerance: 0.1, border: 'osm' };

test('no choice is the reading of the case, and each choice takes its part', () => {
  expect(chosenReading(asInCase, inCase)).toEqual(inCase);
  expect(chosenReading({ ...asInCase, tolerance: 0, claimIds: [] }, inCase)).toEqual({
    ...inCase,
    tolerance: 0,
    claimIds: [],
  });
});

test('readings are the same in whatever order their claims stand, and differ in anything else', () => {
  expect(isSameReading(inCase, { ...inCase, claimIds: ['b', 'a'] })).toBe(true);
  for (const other of [
    { claimIds: ['a'] },
    { claimIds: ['a', 'c'] },
    { areaIds: ['x'] },
    { tolerance: 0.11 },
    { border: 'dcw' },
  ]) {
    expect(isSameReading(inCase, { ...inCase, ...other })).toBe(false);
  }
});
