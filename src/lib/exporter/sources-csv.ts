import type { Source } from '#lib/case/model.ts';
import { toCsv } from './csv.ts';

const COLUMNS = [
  'id',
  'outlet',
  'title',
  'url',
  'archiveUrl',
  'date',
  'language',
  'publication',
  'republishedFrom',
  'retrieved',
  'reliability',
  'licence',
  'note',
] as const;

/** One row for every source. */
export function sourcesCsv(sources: readonly Source[]): string {
  return toCsv(COLUMNS, sources);
}
