import type { History } from '#lib/measure/model/history.ts';
import type { Workspace } from '#lib/measure/model/workspace.ts';
import { decodeStore, type DecodedStore } from '#lib/measure/store/decode-store.ts';
import { encodeStore } from '#lib/measure/store/encode-store.ts';

/** Key of the browser's storage that measurements are kept under. */
export const measurementsKey = 'sarhad.measurements';
/** What could not be read is set aside under this key before anything is written over it. */
const unreadKey = 'sarhad.measurements.unread';

/** The part of the browser's storage that is used. */
export type KeyedTexts = Pick<Storage, 'getItem' | 'setItem'>;

export type KeptHistory =
  | DecodedStore
  /** Nothing is kept. */
  | { readonly kind: 'none' }
  /** The browser forbids storage. */
  | { readonly kind: 'forbidden' };

/**
 * Keeps measurements in the browser from one visit to the next. Never throws: storage may be full or forbidden.
 */
export class MeasureKeeper {
  readonly #storage: () => KeyedTexts;
  #mayWrite = true;

  /** @param storage may throw, as the browser's own does where it is forbidden. */
  constructor(storage: () => KeyedTexts) {
    this.#storage = storage;
  }

  /** Reads what is kept. What a newer release wrote is never written over. */
  read(): KeptHistory {
    let text: string | null;
    try {
      text = this.#storage().getItem(measurementsKey);
    } catch {
      this.#mayWrite = false;
      return { kind: 'forbidden' };
    }
    if (text === null) return { kind: 'none' };
    const decoded = decodeStore(text);
    if (decoded.kind === 'newer') this.#mayWrite = false;
    const isWhole = decoded.kind === 'history' && decoded.lost === 0;
    if (!isWhole && decoded.kind !== 'newer') this.#write(unreadKey, text);
    return decoded;
  }

  /** Writes everything; false where there is no room for it. Does nothing where it must not. */
  write(history: History<Workspace>): boolean {
    if (!this.#mayWrite) return true;
    return this.#write(measurementsKey, encodeStore(history));
  }

  #write(key: string, text: string): boolean {
    try {
      this.#storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }
}
