import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const encoder = new TextEncoder();
const kml = (degree: number, more = '') =>
  encoder.encode(
    `<kml><Placemark><Point><coordinates>${degree},${degree}</coordinates></Point></Placemark>${more}</kml>`,
  );
const read = (files: Zippable, pieces = [100]) =>
  readRows(rowFile(zipSync(files), 'a.kmz', pieces));
const placesOf = async (files: Zippable) => shortRows(await read(files)).map(({ place }) => place);

describe('KMZ', () => {
  it('is read for its doc.kml, else for its first KML', async () => {
    const others = { 'files/a.png': new Uint8Array(300), 'b.KML': kml(2), 'c.kml': kml(3) };
    expect(await placesOf(others)).toEqual([[2, 2]]);
    expect(await placesOf({ ...others, 'doc.kml': kml(1) })).toEqual([[1, 1]]);
    expect(await placesOf({ 'doc.kml': [kml(1), { level: 0 }] })).toEqual([[1, 1]]);
    const rows = await read({ 'doc.kml': kml(1) });
    expect([rows.source?.format, rows.problem]).toEqual(['kmz', null]);
  });

  const spaces = (bytes: number) => encoder.encode(' '.repeat(bytes));

  it('that unpacks to very much is stopped at once', async () => {
    const bomb = zipSync({ 'doc.kml': kml(1, ' '.repeat(17_000_000)) });
    expect(bomb.length).toBeLessThan(100_000);
    const rows = await readRows(rowFile(bomb));
    expect(shortProblem(rows)).toBe('zip-bomb');
    expect(shortRows(rows)).toHaveLength(1);
  });

  it.each<[what: string, zip: Uint8Array, problem: string]>([
    ['holds another archive', zipSync({ 'a.kmz': zipSync({ 'doc.kml': kml(1) }) }), 'other-zip'],
    ['is a shapefile', zipSync({ 'a.SHP': spaces(9), 'a.dbf': spaces(9) }), 'shapefile'],
    ['is an office document', zipSync({ 'xl/workbook.xml': spaces(9) }), 'spreadsheet'],
    ['is another office document', zipSync({ mimetype: spaces(9), 'content.xml': spaces(9) }), 'spreadsheet'], // prettier-ignore
    ['is empty', zipSync({}), 'other-zip'],
    ['is cut off', zipSync({ 'doc.kml': kml(1) }).slice(0, -40), 'broken-zip'],
    ['has no KML in its KML', zipSync({ 'doc.kml': spaces(9) }), 'no-features'],
    ['is locked', changed({ 'doc.kml': kml(1) }, 0x02014b50, 8, 1), 'locked-zip'],
    ['is packed in a way that is not known', changed({ 'doc.kml': kml(1) }, 0x02014b50, 10, 9), 'other-zip'], // prettier-ignore
    ['has a directory beyond its end', changed({ 'doc.kml': kml(1) }, 0x06054b50, 18, 0x7f), 'broken-zip'], // prettier-ignore
    [
      'has a file beyond its end',
      changed({ 'doc.kml': kml(1) }, 0x02014b50, 45, 0x7f),
      'broken-zip',
    ],
    ['has a file that makes no sense', changed({ 'doc.kml': kml(1) }, 0x04034b50, 37, 0xff), 'broken-zip'], // prettier-ignore
  ])('%s', async (_, zip, problem) => {
    expect(shortProblem(await readRows(rowFile(zip, 'a.kmz')))).toBe(problem);
  });
});

/** An archive of which the byte `offset` bytes behind a signature is another. */
function changed(files: Zippable, signature: number, offset: number, value: number): Uint8Array {
  const zip = zipSync(files);
  const view = new DataView(zip.buffer);
  const at = zip.findIndex((_, i) => i + 4 <= zip.length && view.getUint32(i, true) === signature);
  zip[at + offset] = value;
  return zip;
}
