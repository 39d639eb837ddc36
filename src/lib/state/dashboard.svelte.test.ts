import { expect, test } from 'vitest';
import { Dashboard } from './dashboard.svelte.ts';

test('a group is hidden and shown again, and each time the set is a new one', () => {
  const dashboard = new Dashboard();
  const before = dashboard.hiddenGroups;
  dashboard.toggleGroup('towns');
  const hidden = dashboard.hiddenGroups;
  dashboard.toggleGroup('water');
  expect([...dashboard.hiddenGroups]).toEqual(['towns', 'water']);
  dashboard.toggleGroup('towns');
  expect([...dashboard.hiddenGroups]).toEqual(['water']);
  expect([...before]).toEqual([]);
  expect([...hidden]).toEqual(['towns']);
});
