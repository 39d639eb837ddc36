import type { RowBlock } from '../row-block.ts';
import { featureRecords, type FeatureRecord, type NoFeature } from './feature-records.ts';

/**
 * The cells of a block whose lines are of the form `FeatureLine`: for each of its records, set aside or not, one text
 * for each of the columns, empty where there is none. Lists and objects are written as JSON.
 * @param all the block's records, if they were read.
 */
export function featureCells(
  block: Pick<RowBlock, 'bytes'>,
  columns: readonly string[],
  all: Iterable<FeatureRecord | NoFeature> = featureRecords(block.bytes),
): string[][] {
  const rows: string[][] = [];
  for (const found of all) {
    if ('problem' in found) rows.push(columns.map(() => ''));
    else rows.push(columns.map((column) => cellText(propertyOf(found, column))));
  }
  return rows;
}

/** A property by its name; without one of this name `id` is the feature's own number. */
export function propertyOf({ properties, id }: FeatureRecord, name: string): unknown {
  if (Object.hasOwn(properties, name)) return properties[name];
  return name === 'id' ? id : undefined;
}

/** A value of JSON as text. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Too deep for the writer, though not for the reader.
    return '…';
  }
}
