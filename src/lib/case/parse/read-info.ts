import type { CaseInfo, Issue } from '../model.ts';
import { caseInfoSchema } from '../schema/case-file.ts';
import { schemaIssues } from './schema-issues.ts';

const file = 'case.json';

/** Reads `case.json`; null where it is missing or breaks its schema. */
export function readInfo(value: unknown): { info: CaseInfo | null; issues: readonly Issue[] } {
  if (value === undefined) {
    const message = 'the file is missing or is not JSON';
    return { info: null, issues: [{ file, record: '', field: '', message }] };
  }
  const result = caseInfoSchema.safeParse(value);
  if (result.success) return { info: result.data, issues: [] };
  return { info: null, issues: schemaIssues(file, '', result.error) };
}

/** Stands in for a `case.json` that could not be read, so that the records can still be looked at. */
export const standInInfo: CaseInfo = {
  id: 'untitled',
  title: 'Untitled case',
  summary: 'The description of this case could not be read.',
  reportDate: '1970-01-01',
  reportSource: 'none',
  measuredBorder: 'osm',
  focusCountries: [],
  initialBounds: [-180, -85, 180, 85],
  licence: 'Not stated',
  notice: 'The description of this case could not be read.',
};
