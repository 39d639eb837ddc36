import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sourceSchema } from '#lib/case/schema/source.ts';
import { sarhadCase } from '../../../tests/fixtures/geodata.ts';
import { sourcesCsv } from './sources-csv.ts';

test('every source has a row with everything the case knows of it', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(sourcesCsv(sarhadCase.sources), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(sarhadCase.sources.length);
  data.forEach((row, i) => {
    const source = sarhadCase.sources[i];
    if (source === undefined) throw new Error('A row too many.');
    const fields = Object.entries(source).filter(([, value]) => value !== null);
    for (const [field, value] of fields) expect(row[field]).toBe(String(value));
    const empty = Object.entries(row).filter(([field]) => !fields.some(([name]) => name === field));
    expect(empty.map(([, cell]) => cell).join('')).toBe('');
  });
});

test('the columns are those of the schema', () => {
  const columns = sourcesCsv([]).trim().split(',');
  expect(columns.toSorted()).toEqual(Object.keys(sourceSchema.shape).toSorted());
});
