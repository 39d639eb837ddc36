import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutGroups } from './cut-groups.ts';

const groups = [
  { key: 'a', claims: [1, 2, 3] },
  { key: 'b', claims: [4] },
  { key: 'c', claims: [5, 6] },
];

it('cuts within a group and leaves out those after it', () => {
  expect(cutGroups(groups, 5)).toEqual([groups[0], groups[1], { key: 'c', claims: [5] }]);
  expect(cutGroups(groups, 3)).toEqual([groups[0]]);
  expect(cutGroups(groups, 0)).toEqual([]);
});

it('leaves groups as they are where all fit', () => {
  expect(cutGroups(groups, Infinity).map((group, index) => group === groups[index])).toEqual([
    true,
    true,
    true,
  ]);
});

it('keeps as many as asked for, the first ones', () => {
  const anyGroups = fc.array(fc.array(fc.nat(), { minLength: 1 }).map((claims) => ({ claims })));
  fc.assert(
    fc.property(anyGroups, fc.nat(40), (all, limit) => {
      const every = all.flatMap(({ claims }) => claims);
      expect(cutGroups(all, limit).flatMap(({ claims }) => claims)).toEqual(every.slice(0, limit));
    }),
  );
});
