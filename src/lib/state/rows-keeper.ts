import { clear, createStore, get, set, type UseStore } from 'idb-keyval';
import type { ReadChoices } from './rows-desk.ts';
import { keptFlag } from './own-data.svelte.ts';

/** A list that the browser keeps: the file itself, and how it was read. */
export interface KeptRows {
  readonly file: File;
  readonly choices: ReadChoices;
  readonly borderId: string;
}

const keptKey = 'list';

/** Keeps a list of rows in the browser from one visit to the next. Never throws: storage may be full or forbidden. */
export class RowsKeeper {
  #store: UseStore | null = null;

  /** What is kept; null where nothing is, or nothing can be read. */
  async read(): Promise<KeptRows | null> {
    try {
      const kept: unknown = await get(keptKey, this.#open());
      return isKept(kept) ? kept : null;
    } catch {
      return null;
    }
  }

  /** False where there is no room, or storage is forbidden; then nothing is kept. */
  async write(kept: KeptRows): Promise<boolean> {
    try {
      await set(keptKey, kept, this.#open());
      localStorage.setItem(keptFlag, '1');
      return true;
    } catch {
      await this.forget();
      return false;
    }
  }

  async forget(): Promise<void> {
    try {
      await clear(this.#open());
      localStorage.removeItem(keptFlag);
    } catch {
      // What could not be kept need not be forgotten.
    }
  }

  #open(): UseStore {
    return (this.#store ??= createStore('sarhad-rows', 'kept'));
  }
}

/** The file as it is kept may come from another release. */
const isKept = (value: unknown): value is KeptRows =>
  value !== null &&
  typeof value === 'object' &&
  'file' in value &&
  value.file instanceof File &&
  'choices' in value &&
  'borderId' in value &&
  typeof value.borderId === 'string';
