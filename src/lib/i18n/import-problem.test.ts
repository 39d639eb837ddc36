import { describe, expect, it } from 'vitest';
import { readFile } from '../../../tests/fixtures/read-file.ts';
import type { ImportIssue, ImportProblem } from '#lib/importer/import-issue.ts';
import { importProblemText } from './import-problem.ts';

const issue = (reason: ImportProblem, changes: Partial<ImportIssue> = {}): ImportIssue => ({
  ...{ line: null, record: null, field: null, reason, text: '' },
  ...changes,
});
const textsOf = (text: string) => readFile(text).issues.map(importProblemText);

describe('importProblemText', () => {
  const problems: Record<ImportProblem, RegExp> = {
    'too-large': /20 MB/,
    'empty-file': /empty/,
    binary: /UTF-8.*KMZ/,
    html: /web page/,
    'unknown-format': /GeoJSON, KML, a table.*list/,
    'malformed-json': /JSON.*cut off/,
    'not-geojson': /no GeoJSON/,
    'malformed-xml': /XML.*cut off/,
    'not-kml': /no KML/,
    'malformed-table': /quotation mark/,
    'missing-column': /latitude and longitude/,
    'too-deep': /deeper/,
    'nothing-to-measure': /nothing to measure/,
    'too-many-measurements': /At most 500/,
    'more-problems': /more problem/,
    'no-geometry': /no position/,
    'unsupported-geometry': /geometry/,
    'holes-left-out': /without/,
    'too-many-points': /10,000 points/,
    'malformed-measurement': /cannot be read/,
    'newer-measurement': /later version/,
    'drawn-elsewhere': /drawing.*“sarhad”/,
    'rows-changed': /rows were changed/,
    'too-many-cells': /more cells/,
    'not-a-position': /no longitude and latitude/,
    'perhaps-swapped': /swapped/,
    'heading-only': /no rows/,
    'single-column': /one column/,
    'row-too-long': /1 MB/,
    'malformed-wkt': /well-known text/,
    empty: /cell is empty/,
    spreadsheet: /spreadsheet.*CSV/,
    shapefile: /shapefile.*GeoJSON/,
    'other-zip': /ZIP.*unpack/,
    packed: /packed.*unpack/,
    pdf: /PDF/,
    picture: /picture/,
    database: /GeoPackage.*GeoJSON or CSV/,
    'other-binary': /neither text/,
    'other-json': /JSON, but.*CSV/,
    'other-xml': /XML, but/,
    'cut-off': /ends in the middle/,
    'no-features': /no places/,
    'only-links': /only links/,
    entities: /entities.*DOCTYPE/,
    'broken-zip': /damaged/,
    'locked-zip': /password/,
    'zip-bomb': /unpacks to far more/,
    'topology-too-large': /100 MB.*GeoJSON/,
    'broken-topology': /objects or its arcs/,
    'broken-flatgeobuf': /FlatGeobuf/,
    'not-a-feature': /no feature/,
    'feature-too-large': /too large/,
    'too-few-positions': /too few/,
    'too-long': /no position/,
    unrecognised: /no position/,
    ambiguous: /more than one way/,
    'latitude-out-of-range': /latitude.*90/,
    'longitude-out-of-range': /longitude.*180/,
    'minutes-or-seconds-out-of-range': /below 60/,
    'same-axis-twice': /same axis/,
    'sign-with-hemisphere': /not both/,
    'short-plus-code': /short/,
    'malformed-plus-code': /plus code/,
    'malformed-mgrs': /MGRS/,
    'mgrs-outside-limits': /polar/,
    'unsupported-reference-system': /WGS 84/,
  };

  it.each(Object.entries(problems))('explains %s in a whole sentence', (reason, words) => {
    for (const text of ['1', '2']) {
      const sentence = importProblemText(issue(reason as ImportProblem, { text }));
      expect(sentence).toMatch(words);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names the line of a list or table, and the column', () => {
    expect(textsOf('26.9, 64.1\nPanjgur')).toEqual([
      'Line 2: This is no position in any of the four notations. Try 26.97, 64.09.',
    ]);
    expect(textsOf('lat,lon\n26.9,64.1\n95,164\n,64')).toEqual([
      'Line 3, latitude: The latitude must lie between 90° south and 90° north.',
      'Line 4, latitude: The cell is empty.',
    ]);
    expect(textsOf('name,lat\nA,2')).toEqual(['The table has no column for the longitude.']);
  });

  it('names the record of GeoJSON and KML, and the position as people count', () => {
    const geometry = { type: 'LineString', coordinates: [[1, 2], [3, 164], [5, 6]] }; // prettier-ignore
    const features = [{ type: 'Feature' }, { type: 'Feature', geometry }];
    expect(textsOf(JSON.stringify({ type: 'FeatureCollection', features }))).toEqual([
      'Record 1: There is no position in it.',
      'Record 2, position 2: The latitude lies beyond 90°; longitude and latitude may be swapped.',
    ]);
  });

  it('counts one and many', () => {
    const texts = (reason: ImportProblem) =>
      ['1', '2'].map((text) => importProblemText(issue(reason, { text, record: 7 })));
    expect(texts('holes-left-out')).toEqual([
      'Record 7: The area was read without the hole in it.',
      'Record 7: The area was read without the 2 holes in it.',
    ]);
    const many = importProblemText(issue('more-problems', { text: '1500' }));
    expect(many).toBe('There are 1,500 more problems.');
    expect(importProblemText(issue('more-problems', { text: '1' }))).toMatch(/one more/);
    expect(importProblemText(issue('too-many-measurements', { text: '1' }))).toMatch(/so one/);
    expect(importProblemText(issue('too-many-measurements', { text: '3' }))).toMatch(/so 3/);
  });
});
