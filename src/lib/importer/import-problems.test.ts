import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, shortIssues } from '../../../tests/fixtures/read-file.ts';
import { maxMeasurePoints } from '#lib/measure/model/measurement.ts';
import { maxImportedMeasurements } from './measurement-collector.ts';

const polygonDeep = (depth: number) =>
  `{"type":"Polygon","coordinates":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const collectionDeep = (depth: number) =>
  `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;
const point = '<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>';
const kmlOf = (inside: string) => `<kml xmlns="http://www.opengis.net/kml/2.2">${inside}</kml>`;

describe('a file that cannot be read has one issue', () => {
  it.each<[what: string, text: string, issue: string, fileName?: string]>([
    ['empty', '', 'empty-file'],
    ['blank', ' \r\n\t\ufeff ', 'empty-file'],
    [
      'a packed file',
      'PK\u0003\u0004\u0014\u0000\u0000\u0000doc.kml\ufffd\ufffd',
      'binary',
      'a.kmz',
    ],
    ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'binary'],
    ['text in another encoding', '\ufffd\ufffd\ufffd\ufffd; 1,2', 'binary'],
    ['text in UTF-16', 'lat,lon'.split('').join('\u0000'), 'binary'],
    ['a web page', '<!DOCTYPE html>\n<html><body>No.</body></html>', 'html', 'a.kml'],
    ['a part of a web page', '\n<head><title>x</title></head>', 'html'],
    ['prose', 'Koh-e-Sabz lies\nnear Panjgur.', 'unknown-format'],
    ['a table without a heading that is known', 'Ort;Nord\nA;B', 'missing-column', 'a.csv'],
    ['no JSON by its content', 'hello', 'malformed-json', 'a.GeoJSON'],
    ['no KML by its content', 'hello', 'malformed-xml', 'a.kml'],
    ['JSON cut off', '{"type":"FeatureCollection","features":[{"ty', 'malformed-json'],
    ['other JSON', '{"places":[1]}', 'not-geojson'],
    ['a list in JSON', '[[64.1,26.9]]', 'not-geojson'],
    ['TopoJSON', '{"type":"Topology","objects":{}}', 'not-geojson'],
    ['features that are no list', '{"type":"FeatureCollection","features":{}}', 'not-geojson'],
    ['no features', '{"type":"FeatureCollection","features":[]}', 'nothing-to-measure'],
    ['lists in lists', polygonDeep(100_000), 'not-a-position#1 coordinates[0]'],
    ['collections in collections', collectionDeep(5_000), 'too-deep#1'],
    ['a projected system', '{"type":"Point","coordinates":[1,2],"crs":{"properties":{"name":"EPSG:3857"}}}', 'unsupported-reference-system'], // prettier-ignore
    ['no position', '{"type":"Point"}', 'not-a-position#1 coordinates[0]'],
    ['a number without end', '{"type":"Point","coordinates":[1e999,2]}', 'not-a-position#1 coordinates[0]'], // prettier-ignore
    ['a latitude beyond the pole', '{"type":"Point","coordinates":[164,126]}', 'latitude-out-of-range#1 coordinates[0]'], // prettier-ignore
    ['a longitude beyond a turn', '{"type":"Point","coordinates":[364,26]}', 'longitude-out-of-range#1 coordinates[0]'], // prettier-ignore
    ['swapped', '{"type":"Point","coordinates":[27,164]}', 'perhaps-swapped#1 coordinates[0]'],
    ['a table that is swapped throughout', 'lat,lon\n164,27\n165,28', 'perhaps-swapped:2#1'],
    ['a table without rows', 'lat,lon\n', 'nothing-to-measure'],
    ['a list beyond the pole', '200, 300\n201, 300', 'latitude-out-of-range:1'],
    ['a short plus code', 'X3CV+PR', 'short-plus-code:1'],
    ['XML cut off', '<kml><Document><Placemark>', 'malformed-xml'],
    ['other XML', '<gpx version="1.1"><wpt lat="1" lon="2"/></gpx>', 'not-kml'],
    ['entities', `<!DOCTYPE kml [<!ENTITY a "aa">]>${kmlOf(point)}`, 'malformed-xml'],
    ['no placemarks', kmlOf('<Document/>'), 'nothing-to-measure'],
    ['folders in folders', kmlOf('<Folder>'.repeat(20_000)), 'malformed-xml'],
    ['too long', ' '.repeat(20_000_001), 'too-large'],
  ])('%s', (_, text, issue, fileName) => {
    const read = readFile(text, fileName);
    expect(shortIssues(read)).toEqual([issue]);
    expect(read.measurements).toEqual([]);
  });

  it('that a browser answers malformed XML with is understood', () => {
    const answer =
      '<parsererror xmlns="http://www.w3.org/1999/xhtml">error on line 1</parsererror>';
    expect(shortIssues(readFile(answer))).toEqual(['malformed-xml']);
    expect(shortIssues(readFile(kmlOf(answer)))).toEqual(['malformed-xml']);
  });
});

it('a text of many lines that are no positions is no list, whatever one of them says', () => {
  const read = readFile(`26.9, 64.1\n${'On that day\n'.repeat(1001)}`);
  expect(shortIssues(read)).toEqual(['unknown-format']);
  expect(read.measurements).toEqual([]);
});

describe('an unclosed quote', () => {
  it('is named by its line, and what comes before it is kept', () => {
    const read = readFile('name,lat,lon\na,1,2\n\nb,3,4\n"c,5,6\nd,7,8\n');
    expect(shortIssues(read)).toEqual(['malformed-table:5', 'empty:5#3 latitude']);
    expect(read.measurements[0]?.points).toHaveLength(2);
  });
});

describe('limits', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `${i % 90},${i / 100}`);
  const pointsOf = (text: string) => readFile(text).measurements.map(({ points }) => points.length);

  it('let in as many points as a measurement may have, and name what has more', () => {
    const most = rows(maxMeasurePoints);
    const oneMore = [...most, '1,2'];
    expect(pointsOf(`lat,lon\n${most.join('\n')}`)).toEqual([maxMeasurePoints]);
    expect(pointsOf(most.join('\n'))).toEqual([maxMeasurePoints]);
    const table = readFile(`lat,lon\n${oneMore.join('\n')}`);
    const list = readFile(oneMore.join('\n'));
    const coordinates = oneMore.map((_, i) => [i / 100, 1]);
    const json = readFile(JSON.stringify({ type: 'LineString', coordinates }));
    expect([table, list, json].flatMap((read) => read.measurements)).toEqual([]);
    expect([table, list, json].map(shortIssues)).toEqual([
      ...[['too-many-points:2#1'], ['too-many-points'], ['too-many-points#1']],
    ]);
  });

  it('let in as many measurements as are shown, and say how many are left out', () => {
    const points = Array.from({ length: maxImportedMeasurements + 3 }, (_, i) => [i / 10, 1]);
    const geometries = points.map((coordinates) => ({ type: 'Point', coordinates }));
    const read = readFile(JSON.stringify({ type: 'GeometryCollection', geometries }));
    expect(read.measurements).toHaveLength(maxImportedMeasurements);
    expect(read.issues).toMatchObject([{ reason: 'too-many-measurements', text: '3' }]);
  });

  it('list so many issues as somebody may read', () => {
    const bad = Array.from({ length: 250 }, () => 'no,where');
    const { issues } = readFile(`lat,lon\n1,2\n${bad.join('\n')}`);
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ reason: 'more-problems', text: '150', line: null });
  });

  it('shorten what is quoted, by whole characters', () => {
    const [issue] = readFile(`1,2\n${'😀'.repeat(60)}`).issues;
    expect(issue?.text.length).toBeLessThanOrEqual(80);
    expect(issue?.text).toMatch(/^(😀)+\ufffd?…$/u);
  });
});

describe('no text makes it throw', () => {
  const isRead = (text: string) => {
    const { measurements, issues } = readFile(text);
    expect(measurements.length + issues.length).toBeGreaterThan(0);
    for (const { points } of measurements) {
      for (const { position } of points) expect(position.every(Number.isFinite)).toBe(true);
    }
  };

  it.each([
    ['at random', fc.string({ unit: 'binary', maxLength: 60 })],
    ['with a heading', fc.string({ maxLength: 40 }).map((text) => `lat;lon,sarhad\n${text}`)],
    ['as JSON', fc.json({ maxDepth: 4 })],
    ['as a feature', fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify({ type: 'Feature', geometry: value, properties: value }))], // prettier-ignore
    ['as coordinates', fc.jsonValue({ maxDepth: 5 }).map((coordinates) => JSON.stringify({ type: 'MultiPolygon', coordinates }))], // prettier-ignore
    ['as a measurement drawn oddly', fc.jsonValue({ maxDepth: 4 }).map((geometry) => JSON.stringify({ type: 'Feature', geometry, properties: { sarhad: '2l;1,2;3,4' } }))], // prettier-ignore
    ['as XML', fc.string({ maxLength: 40 }).map((text) => `<kml><Placemark>${text}</Placemark></kml>`)], // prettier-ignore
    ['as KML coordinates', fc.string({ maxLength: 40, unit: fc.constantFrom(...'0123456789.,- \ne'.split('')) }).map((text) => kmlOf(`<Placemark><LineString><coordinates>${text}</coordinates></LineString></Placemark>`))], // prettier-ignore
    [
      'as a list',
      fc.string({ maxLength: 80, unit: fc.constantFrom(...'0123456789.,;-°\'"NSEW \n'.split('')) }),
    ],
  ])('%s', (_, texts) => {
    fc.assert(fc.property(texts, isRead), { numRuns: 150 });
  });
});

it('ten thousand lines of coordinates are read in well under a second', () => {
  const notations = [
    (i: number) => `${(26 + i / 1e4).toFixed(5)}, ${(64 + i / 1e4).toFixed(5)}`,
    (i: number) => `26°58'${((i % 6000) / 100).toFixed(2)}"N 64°05'40.50"E`,
  ];
  for (const notation of notations) {
    const text = Array.from({ length: 10_000 }, (_, i) => notation(i)).join('\n');
    const started = process.cpuUsage();
    expect(readFile(text).measurements[0]?.points.length).toBeGreaterThan(5_000);
    // Of processor time, since other tests run beside this one. Measured: 0.1 and 0.3 s.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1);
  }
});
