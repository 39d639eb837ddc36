import { storeVersion, type Stored, type StoredItem, type StoredWorkspace } from './stored.ts';

/** Checks a parsed text of the newest version; null where any part is not of its form. */
export function readStored(value: unknown): Stored | null {
  if (typeof value !== 'object' || value === null) return null;
  const { texts, present, past, future } = value as Partial<Record<keyof Stored, unknown>>;
  if (!isListOf(texts, isText) || !isWorkspace(present)) return null;
  if (!isListOf(past, isWorkspace) || !isListOf(future, isWorkspace)) return null;
  return { version: storeVersion, texts, present, past, future };
}

function isWorkspace(value: unknown): value is StoredWorkspace {
  if (typeof value !== 'object' || value === null) return false;
  const { items, active } = value as { items?: unknown; active?: unknown };
  return isListOf(items, isItem) && hasIdsOnce(items) && Number.isInteger(active);
}

function isItem(value: unknown): value is StoredItem {
  return (
    Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1] as unknown)
  );
}

const hasIdsOnce = (items: readonly StoredItem[]) =>
  new Set(items.map(([id]) => id)).size === items.length;

const isText = (value: unknown): value is string => typeof value === 'string';

function isListOf<Item>(
  value: unknown,
  isItemOf: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every((item) => isItemOf(item));
}
