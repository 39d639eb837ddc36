/** Version of the text in the browser's storage that is written now. */
export const storeVersion = 2;

/** Id of a measurement, and the number of its text. */
export type StoredItem = readonly [id: string, text: number];

/** A workspace as it is stored. */
export interface StoredWorkspace {
  readonly items: readonly StoredItem[];
  /** Number of the item that is worked on; -1 for none. */
  readonly active: number;
}

/** All that is stored, of the newest version. */
export interface Stored {
  readonly version: typeof storeVersion;
  /** Measurements as `encodeMeasurement` writes them. */
  readonly texts: readonly string[];
  readonly present: StoredWorkspace;
  /** Steps that can be undone, the newest last. */
  readonly past: readonly StoredWorkspace[];
  /** Steps that can be done again, the next one first. */
  readonly future: readonly StoredWorkspace[];
}
