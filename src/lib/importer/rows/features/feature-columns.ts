import type { FeatureRecord } from './feature-records.ts';

/** More columns than people look at; some files have as many properties as features. */
const mostColumns = 200;

/** Of very many names it is enough to know that there are. */
const mostLeftOut = 10_000;

/** Gathers names of columns in the order in which they first come, the first 200 of them. */
export class ColumnNames {
  readonly #names = new Set<string>();
  readonly #leftOut = new Set<string>();

  add(name: string): void {
    if (this.#names.has(name)) return;
    if (this.#names.size < mostColumns) this.#names.add(name);
    else if (this.#leftOut.size < mostLeftOut) this.#leftOut.add(name);
  }

  get names(): readonly string[] {
    return [...this.#names];
  }

  get leftOutCount(): number {
    return this.#leftOut.size;
  }
}

/** Adds the names of a feature's properties; its own number is named `id`. */
export function addColumnsOf(
  { properties, id }: Pick<FeatureRecord, 'properties' | 'id'>,
  columns: ColumnNames,
): void {
  if (id !== undefined && id !== null) columns.add('id');
  for (const name of Object.keys(properties)) columns.add(name);
}
