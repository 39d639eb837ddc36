import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortAside,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const placemark = (longitude: number, latitude: number, more = '') =>
  `<Placemark>${more}<Point><coordinates>${longitude},${latitude},0</coordinates></Point></Placemark>`;
const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const read = (text: string | Uint8Array, pieces = [65_536]) =>
  readRows(rowFile(text, 'a.kml', pieces));
const placesOf = async (text: string) => shortRows(await read(text)).map(({ place }) => place);

describe('KML is read', () => {
  it('placemark by placemark, with folders, data, times and plain descriptions', async () => {
    const said = `<name>A &amp; B</name><description><![CDATA[<script>alert(1)</script></Placemark>]]></description>
<TimeSpan><begin>2024-01-16</begin><end>2024-01-18</end></TimeSpan>
<ExtendedData><Data name="kind"><value>strike</value></Data><SchemaData><SimpleData name="count">7</SimpleData></SchemaData></ExtendedData>`;
    const text = kml(
      `<name>D</name>\n<Folder><name>North &lt; 1</name><Folder><name><![CDATA[in]]></name>\n${placemark(64.1, 26.9, said)}</Folder></Folder>\n<!-- ${placemark(1, 1)} -->${placemark(3, 4)}`,
    );
    const rows = await read(text);
    expect(rows.source?.layout).toMatchObject({ time: { property: 'begin', order: 'ymd' } });
    expect(shortRows(rows)).toMatchObject([
      {
        ...{ line: 4, place: [64.1, 26.9] },
        cells: {
          ...{ folder: 'North < 1 / in', name: 'A & B', kind: 'strike', count: '7' },
          description: '<script>alert(1)</script></Placemark>',
          ...{ begin: '2024-01-16', end: '2024-01-18' },
        },
      },
      { line: 7, place: [3, 4], cells: { folder: '', name: '' } },
    ]);
    expect([...rows.read[0]!.times!]).toEqual([Date.UTC(2024, 0, 16), NaN]);
    expect([shortAside(rows), rows.problem]).toEqual([[], null]);
  });

  it('with prefixes, none of them declared, and characters that should be escaped', async () => {
    const prefixed = `<kml:kml><kml:Placemark a:b="1"><kml:name>x & y&nbsp;</kml:name><kml:Point><kml:coordinates>1,2</kml:coordinates></kml:Point><gx:other/></kml:Placemark></kml:kml>`;
    const rows = await read(prefixed);
    expect(shortRows(rows)).toMatchObject([{ place: [1, 2], cells: { name: 'x & y&nbsp;' } }]);
  });

  it('in the encoding that it names', async () => {
    const text = `<?xml version='1.0' encoding='windows-1256'?><kml>${placemark(1, 2, '<name>\u0080</name>')}</kml>`;
    const rows = await read(Uint8Array.from(text, (c) => c.charCodeAt(0)));
    expect(shortRows(rows)[0]?.cells).toMatchObject({ name: '€' });
    const units = Uint16Array.from(`\ufeff${kml(placemark(5, 6, '<name>پنجگور</name>'))}`, (c) =>
      c.charCodeAt(0),
    );
    const wide = await read(new Uint8Array(units.buffer), [7]);
    expect(shortRows(wide)[0]?.cells).toMatchObject({ name: 'پنجگور' });
  });

  it('with lines, areas and tracks as shapes', async () => {
    const line = '<LineString><coordinates>1,2,9 3,4,9</coordinates></LineString>';
    const track = '<gx:Track><when>2024-01-01</when><gx:coord>1 2 3</gx:coord><gx:coord>3 4 5</gx:coord></gx:Track>'; // prettier-ignore
    const places = await placesOf(
      kml(`<Placemark>${line}</Placemark><Placemark>${track}</Placemark>`),
    );
    const shape = { type: 'LineString', coordinates: [[1, 2], [3, 4]] }; // prettier-ignore
    expect(places).toEqual([shape, shape]);
  });

  it('but for placemarks that are none, which are set aside by their line', async () => {
    const bad = '<Placemark><name>x</Placemark>';
    const deep = `<Placemark>${'<MultiGeometry>'.repeat(5_000)}${'</MultiGeometry>'.repeat(5_000)}</Placemark>`;
    const rows = await read(
      kml(`${placemark(1, 2)}\n${bad}\n<Placemark/>\n${deep}\n${placemark(3, 4)}`),
    );
    expect(shortRows(rows).map(({ place }) => place)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(shortAside(rows)).toEqual(['malformed-xml:3', 'no-geometry:4', 'too-deep:5']);
  });
});

it('any pieces of the bytes give the same rows', async () => {
  const noise = fc.constantFrom('<!-- <Placemark> -->', '<![CDATA[</Placemark>]]>', '\n', '<a b=">"/>', '<?p >?>', '<Folder><name>é</name></Folder>', 'ه'); // prettier-ignore
  const record = fc
    .tuple(fc.integer({ min: -90, max: 90 }), fc.array(noise, { maxLength: 2 }))
    .map(([degree, before]) => before.join('') + placemark(degree, degree, before.join('')));
  const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 4 }),
      pieces,
      async (all, sizes) => {
        // The encoding is told from the first kilobyte, which so comes in one piece.
        const text = kml(`${' '.repeat(1000)}${all.join('')}`);
        const [whole, inPieces] = [await read(text), await read(text, sizes)];
        expect(whole.read[0]!.rowCount).toBe(all.length);
        expect([shortAside(whole), whole.problem]).toEqual([[], null]);
        expect(shortRows(inPieces)).toEqual(shortRows(whole));
      },
    ),
    { numRuns: 60 },
  );
});

describe('KML that cannot be read', () => {
  const bomb = '<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  it.each([
    [
      'is cut off in a placemark',
      kml(`${placemark(1, 2)}\n${placemark(3, 4)}`).slice(0, -60),
      'cut-off:3',
    ],
    ['is cut off between placemarks', kml(placemark(1, 2)).slice(0, -9), 'cut-off:2'],
    ['is cut off in a comment', `${kml(placemark(1, 2))}<!--`, 'cut-off:2'],
    ['defines entities', `${bomb}${kml(placemark(1, 2, '<name>&b;</name>'))}`, 'entities'],
    ['defines entities later', `<kml>${placemark(1, 2)}\n${bomb}</kml>`, 'entities:2'],
    ['has nothing in it', kml('<Folder/>'), 'no-features'],
    ['only links to others', kml('<NetworkLink><Link><href>x</href></Link></NetworkLink>'), 'only-links'], // prettier-ignore
    ['is of folders in folders', kml('<Folder>'.repeat(100_000)), 'too-deep:2'],
    ['has a tag without end', `<kml>${placemark(1, 2)}<a b="${' '.repeat(1_100_000)}`, 'malformed-xml:1'], // prettier-ignore
    ['is another XML', '<?xml version="1.0"?><!-- <kml> --><rss/>', 'other-xml'],
    ['is a page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>', 'html'], // prettier-ignore
  ])('%s', async (_, text, problem) => {
    expect(shortProblem(await read(text))).toBe(problem);
  });

  it('keeps what comes before the end', async () => {
    const rows = await read(kml(`${placemark(1, 2)}\n${placemark(3, 4)}`).slice(0, -60));
    expect(shortRows(rows)).toHaveLength(1);
    expect(rows.problem?.text).toMatch(/^<Placemark><Point>/);
  });
});
