import { expect, test } from 'vitest';
import { layerGroupName } from './layer-names.ts';

test('every switch of the layers panel has a name of its own', async () => {
  // The map's folder lies above this one, so only its text is read: the groups of layer-order.ts.
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(new URL('../map/layer-order.ts', import.meta.url), 'utf8');
  const table = /LAYER_GROUPS = \{([^}]*)\}/.exec(text)?.[1] ?? '';
  const groups = [...table.matchAll(/^ {2}(\w+): \[/gm)].map(([, group]) => String(group));
  expect(groups.length).toBeGreaterThan(5);
  expect(Object.keys(layerGroupName).toSorted()).toEqual(groups.toSorted());
  const names = groups.map((group) => layerGroupName[group]?.());
  expect(new Set(names).size).toBe(groups.length);
});
