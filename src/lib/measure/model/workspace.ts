import type { Measurement } from './measurement.ts';

/** A measurement among others. */
export interface MeasureItem {
  /** Stays the same while the measurement changes. */
  readonly id: string;
  readonly measurement: Measurement;
}

/** Everything that a reader measures: what undo and redo go through, and what the browser keeps. */
export interface Workspace {
  readonly items: readonly MeasureItem[];
  /** The one that is worked on; null where there is none. */
  readonly activeId: string | null;
}

export const emptyWorkspace: Workspace = { items: [], activeId: null };

/** The measurement that is worked on, or null. */
export const activeItem = ({ items, activeId }: Workspace): MeasureItem | null =>
  items.find(({ id }) => id === activeId) ?? null;

/** Adds a measurement at the end and goes on with it. One of that id is replaced where it stands. */
export function putItem({ items }: Workspace, item: MeasureItem): Workspace {
  const index = items.findIndex(({ id }) => id === item.id);
  return {
    items: index === -1 ? [...items, item] : items.with(index, item),
    activeId: item.id,
  };
}

/** Changes one measurement; the same workspace where nothing changes or there is none of that id. */
export function changeItem(
  workspace: Workspace,
  id: string,
  change: (measurement: Measurement) => Measurement,
): Workspace {
  const index = workspace.items.findIndex((item) => item.id === id);
  const item = workspace.items[index];
  if (item === undefined) return workspace;
  const measurement = change(item.measurement);
  if (measurement === item.measurement) return workspace;
  return { ...workspace, items: workspace.items.with(index, { id, measurement }) };
}

/** Takes a measurement away; its neighbour is then worked on, the one after it first. */
export function removeItem(workspace: Workspace, id: string): Workspace {
  const index = workspace.items.findIndex((item) => item.id === id);
  if (index === -1) return workspace;
  const items = workspace.items.toSpliced(index, 1);
  if (workspace.activeId !== id) return { ...workspace, items };
  return { items, activeId: (items[index] ?? items[index - 1])?.id ?? null };
}

/** Goes on with another measurement. */
export function selectItem(workspace: Workspace, id: string): Workspace {
  if (id === workspace.activeId || !workspace.items.some((item) => item.id === id)) {
    return workspace;
  }
  return { ...workspace, activeId: id };
}
