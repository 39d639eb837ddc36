import { describe, expect, it } from 'vitest';
import { emptyMeasurement } from './measurement.ts';
import {
  activeItem,
  changeItem,
  emptyWorkspace,
  putItem,
  removeItem,
  selectItem,
  type Workspace,
} from './workspace.ts';

const measurement = emptyMeasurement({ dataset: 'osm', version: '1' });
const item = (id: string) => ({ id, measurement });
const three: Workspace = { items: ['a', 'b', 'c'].map(item), activeId: 'b' };
const ids = ({ items, activeId }: Workspace) => [items.map(({ id }) => id).join(''), activeId];

describe('a workspace', () => {
  it('goes on with what is put into it', () => {
    expect(ids(putItem(emptyWorkspace, item('a')))).toEqual(['a', 'a']);
    expect(ids(putItem(three, item('d')))).toEqual(['abcd', 'd']);
    const replaced = putItem(three, { id: 'a', measurement: { ...measurement, name: 'new' } });
    expect(ids(replaced)).toEqual(['abc', 'a']);
    expect(activeItem(replaced)?.measurement.name).toBe('new');
  });

  it('goes on with the neighbour of what is taken away', () => {
    expect(ids(removeItem(three, 'b'))).toEqual(['ac', 'c']);
    expect(ids(removeItem(three, 'a'))).toEqual(['bc', 'b']);
    expect(ids(removeItem({ ...three, activeId: 'c' }, 'c'))).toEqual(['ab', 'b']);
    expect(ids(removeItem({ items: [item('a')], activeId: 'a' }, 'a'))).toEqual(['', null]);
  });

  it('is the same where nothing changes', () => {
    expect(removeItem(three, 'x')).toBe(three);
    expect(selectItem(three, 'b')).toBe(three);
    expect(selectItem(three, 'x')).toBe(three);
    expect(changeItem(three, 'a', (same) => same)).toBe(three);
    expect(changeItem(three, 'x', () => ({ ...measurement }))).toBe(three);
  });

  it('changes one measurement and keeps the one that is worked on', () => {
    const changed = changeItem(three, 'c', (old) => ({ ...old, note: 'seen' }));
    expect(changed.items.map(({ measurement: { note } }) => note)).toEqual(['', '', 'seen']);
    expect(changed.activeId).toBe('b');
    expect(ids(selectItem(three, 'c'))).toEqual(['abc', 'c']);
    expect(activeItem(emptyWorkspace)).toBeNull();
  });
});
