import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, rowFile, shortProblem } from '../../../../tests/fixtures/row-file.ts';
import { openRows } from './open-rows.ts';

const bytesOf = (hex: string, length = 600) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 89) % 256);
  bytes.set(Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
  return bytes;
};
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
const feature =
  '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}';

describe('what cannot be read is named by what it is, whatever it is called', () => {
  it.each<[what: string, content: string | Uint8Array, problem: string]>([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \r\n\t'.repeat(100_000), 'empty-file'],
    ['an old office document', bytesOf('d0cf11e0a1b11ae1'), 'spreadsheet'],
    ['a shapefile', bytesOf('0000270a00000000'), 'shapefile'],
    ['gzip', bytesOf('1f8b08'), 'packed'],
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PNG', bytesOf('89504e470d0a1a0a'), 'picture'],
    ['a JPEG', bytesOf('ffd8ffe0'), 'picture'],
    ['a WebP', bytesOf('524946460000000057454250'), 'picture'],
    ['SQLite', 'SQLite format 3\u0000', 'database'],
    ['a program', bytesOf('7f454c46'), 'other-binary'],
    ['zeros', new Uint8Array(1000), 'other-binary'],
    ['a page', '\ufeff<!doctype html><p>x', 'html'],
    ['other JSON', '{"a":[1,{"type":"Feature"}]}', 'other-json'],
    ['nothing in JSON', '{ }', 'other-json'],
    ['numbers in JSON', '[[64.1,26.9]]', 'other-json'],
    ['lists in lists', '['.repeat(300_000), 'cut-off:1'],
    ['JSON with a mistake', '{"type"; "FeatureCollection"}', 'malformed-json'],
    ['other XML', '<rss version="2.0"></rss>', 'other-xml'],
    ['nothing but a mark', '\ufeff', 'empty-file'],
    ['a ZIP archive that is none', bytesOf('504b0304'), 'broken-zip'],
    ['FlatGeobuf that is none', bytesOf('6667620366676200'), 'cut-off'],
  ])('%s', async (_, content, problem) => {
    for (const name of ['a.csv', 'a.geojson', 'a.kml']) {
      expect(shortProblem(await readRows(rowFile(content, name)))).toBe(problem);
    }
  });
});

describe('what can be read is told by its content, whatever it is called', () => {
  it.each<[format: string, content: string | Uint8Array]>([
    ['geojson', feature],
    ['geojson', `{"type":"FeatureCollection",\n"features":[\n${feature},\n${feature}\n]}`],
    ['geojson', `{"features":[${feature}],"type":"FeatureCollection"}`],
    [
      'geojson',
      `{"x":"${'y'.repeat(300_000)}","features":[${feature}],"type":"FeatureCollection"}`,
    ],
    ['geojson', utf16(`\ufeff[${feature}]`)],
    ['geojson', utf16(`[${feature}]`)],
    ['ndjson', `${feature}\n${feature}`],
    ['kml', '<!-- <gpx> --><kml><Placemark/></kml>'],
    ['gpx', '\ufeff<?xml version="1.0"?>\n<gpx><wpt/></gpx>'],
    ['table', 'name,lat,lon\nPanjgur,26.9,64.1\n'],
    ['table', '[name],[lat],[lon]\nPanjgur,26.9,64.1\n'],
  ])('%s', async (format, content) => {
    for (const name of ['a.xlsx', 'a', 'a.csv']) {
      const opened = await openRows(rowFile(content, name), null);
      expect(opened.kind === 'source' ? opened.source.format : opened.problem).toBe(format);
    }
  });
});

it('no bytes make it throw or go on without end, whatever they begin with', async () => {
  const starts = ['', '504b0304', '504b0506', '6667620366676200', 'efbbbf', 'fffe', '1e'].map((hex) => bytesOf(hex, hex.length / 2)); // prettier-ignore
  const texts = ['<kml>', '<gpx><wpt', '<kml><Placemark>', '{"type":"Topology",', '[{"type":"Feature"', '{"features":[', '{"type":"Point"}\n', '<!DOCTYPE '].map((text) => new TextEncoder().encode(text)); // prettier-ignore
  const ends = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .string({ unit: fc.constantFrom(...'{}[]":,<>/!-0a\n\\&;='.split('')), maxLength: 60 })
      .map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts, ...texts), ends, async (start, end) => {
      const bytes = new Uint8Array([...start, ...end]);
      const rows = await readRows(rowFile(bytes, '', [7]));
      expect(rows.source !== null || rows.problem !== null).toBe(true);
    }),
    { numRuns: 400 },
  );
});
