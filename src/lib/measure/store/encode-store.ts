import { encodeMeasurement } from '../link/encode-measurement.ts';
import type { History } from '../model/history.ts';
import type { MeasureItem, Workspace } from '../model/workspace.ts';
import { storeVersion, type StoredItem, type StoredWorkspace } from './stored.ts';

/** Longest text that is kept, in UTF-16 units: well under the 5 MB that browsers leave a site. */
const longestText = 2_000_000;

/**
 * Writes all measurements with the steps that undo and redo go through, for the browser's storage. Each
 * different measurement is written once, as in a link. Where that gets too long the oldest steps are left out,
 * then those that were undone; what is there now is always written whole.
 */
export function encodeStore({ past, present, future }: History<Workspace>): string {
  const pack = new Pack();
  const now = pack.workspace(present);
  const undone = pack.newestWithin(future, longestText / 2);
  const done = pack.newestWithin(past.toReversed(), longestText).toReversed();
  return JSON.stringify({
    version: storeVersion,
    texts: pack.texts,
    present: now,
    past: done,
    future: undone,
  });
}

/** Collects the texts of measurements, each once. */
class Pack {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  #length = 0;

  workspace({ items, activeId }: Workspace): StoredWorkspace {
    return {
      items: items.map((item) => this.#item(item)),
      active: items.findIndex(({ id }) => id === activeId),
    };
  }

  /** As many workspaces, from the first one on, as leave the whole no longer than that. */
  newestWithin(workspaces: readonly Workspace[], longest: number): StoredWorkspace[] {
    const kept: StoredWorkspace[] = [];
    for (const workspace of workspaces) {
      const before = this.texts.length;
      kept.push(this.workspace(workspace));
      if (this.#length <= longest) continue;
      kept.pop();
      this.#forget(before);
      break;
    }
    return kept;
  }

  #item({ id, measurement }: MeasureItem): StoredItem {
    const text = encodeMeasurement(measurement);
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.#numbers.set(text, number);
      this.#length += text.length;
    }
    this.#length += id.length + 8;
    return [id, number];
  }

  #forget(count: number): void {
    for (const text of this.texts.splice(count)) this.#numbers.delete(text);
  }
}
