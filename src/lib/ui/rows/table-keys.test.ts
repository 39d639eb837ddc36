import { describe, expect, it } from 'vitest';
import { rowOfKey } from './table-keys.ts';

describe('keys in a table of rows', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['PageDown', 5, 15],
    ['PageUp', 15, 5],
    ['Home', 50, 0],
    ['End', 5, 99],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['PageUp', 3, 0],
  ])('%s leads from row %i to row %i of 100', (key, from, to) => {
    expect(rowOfKey(key, from, 100, 10)).toBe(to);
  });

  it('mean nothing in an empty table, and others nothing at all', () => {
    expect(rowOfKey('End', 0, 0, 10)).toBeNull();
    expect(rowOfKey('Tab', 0, 100, 10)).toBeNull();
  });
});
