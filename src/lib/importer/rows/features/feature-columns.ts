import type { BlockRows } from '../row-block.ts';
import type { FeatureRecord } from './feature-records.ts';

/** More columns than people look at; some files have as many properties as features. */
const mostColumns = 200;

/** Gathers the names of properties in the order in which they first come; a feature's own number is named `id`. */
export function featureColumns() {
  const names = new Set<string>();
  const leftOut = new Set<string>();
  const add = (name: string) => {
    if (names.has(name)) return;
    if (names.size < mostColumns) names.add(name);
    // Of very many it is enough to know that there are.
    else if (leftOut.size < 10_000) leftOut.add(name);
  };
  return {
    add: ({ properties, id }: Pick<FeatureRecord, 'properties' | 'id'>): void => {
      if (id !== undefined && id !== null) add('id');
      for (const name of Object.keys(properties)) add(name);
    },
    result: (): Pick<BlockRows, 'columns' | 'columnsLeftOut'> => ({
      columns: [...names],
      ...(leftOut.size === 0 ? {} : { columnsLeftOut: leftOut.size }),
    }),
  };
}
