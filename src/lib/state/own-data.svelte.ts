import { createContext } from 'svelte';
import type { RowsSession } from './rows-session.svelte.ts';

/** Set in the browser's storage while a list of rows is kept there. */
export const keptFlag = 'sarhad.rows';

/**
 * A reader's own list as every map page knows it from the start: whether there is one, and a file that waits to be
 * read. All that reads arrives when it is first wanted, and then stands in `session`.
 */
export class OwnData {
  session = $state.raw<RowsSession | null>(null);
  /** Whether the session must be there. */
  wanted = $state(false);
  /** A file that was dropped on the page, until the session takes it. */
  dropped = $state.raw<File | null>(null);

  open(file: File): void {
    this.dropped = file;
    this.wanted = true;
  }

  /** Wants the session where the browser keeps a list. */
  recall(): void {
    try {
      this.wanted ||= keptFlag in localStorage;
    } catch {
      // Where storage is forbidden nothing is kept.
    }
  }
}

export const [getOwnData, setOwnData] = createContext<OwnData>();
