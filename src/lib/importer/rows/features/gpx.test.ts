import { expect, it } from 'vitest';
import {
  readRows,
  rowFile,
  shortAside,
  shortProblem,
  shortRows,
} from '../../../../../tests/fixtures/row-file.ts';

const gpx = (inside: string) =>
  `<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>M</name></metadata>${inside}</gpx>`;
const read = (text: string, pieces = [11]) => readRows(rowFile(text, 'a.gpx', pieces));

it('GPX is read point by point, with the name of the track or route and all that is said of it', async () => {
  const track = `<trk><name>Way &amp; back</name><trkseg>
<trkpt lat="26.9" lon="64.1"><ele>970</ele><time>2024-01-16T10:00:00Z</time><extensions><g:TrackPointExtension><g:hr>80</g:hr><g:lat>1</g:lat></g:TrackPointExtension></extensions></trkpt>
<trkpt lon="-181" lat='27'/></trkseg></trk>`;
  const others = `<rte><name>R</name><rtept lat="1" lon="2"><name>A</name></rtept></rte><wpt lat="3" lon="4"><name>B</name><link href="https://example.org/"><text>T</text></link></wpt>`;
  const rows = await read(gpx(track + others));
  expect(rows.source).toMatchObject({ format: 'gpx', layout: { time: { property: 'time' } } });
  const none = Object.fromEntries(rows.read[0]!.columns.map((name) => [name, '']));
  expect(shortRows(rows)).toEqual([
    {
      ...{ line: 3, place: [64.1, 26.9] },
      cells: {
        ...none,
        ...{ track: 'Way & back', ele: '970', time: '2024-01-16T10:00:00Z', hr: '80', lat: '1' },
      },
    },
    { line: 4, place: [179, 27], cells: { ...none, track: 'Way & back' } },
    { line: 4, place: [2, 1], cells: { ...none, route: 'R', name: 'A' } },
    {
      ...{ line: 4, place: [4, 3] },
      cells: { ...none, name: 'B', link: 'https://example.org/', text: 'T' },
    },
  ]);
  expect(rows.read[0]!.times![0]).toBe(Date.UTC(2024, 0, 16, 10));
});

it('points of GPX that are none are set aside', async () => {
  const rows = await read(
    gpx(
      '<wpt lat="1"/>\n<wpt lat="x" lon="1"/>\n<wpt lat="91" lon="200"/>\n<wpt lat="100" lon="20"/>\n<wpt lat="1" lon="2"><a></wpt>\n<wpt lat="1" lon="2"/>',
    ),
  );
  expect(shortAside(rows)).toEqual([
    ...['not-a-position:2', 'not-a-position:3', 'latitude-out-of-range:4', 'perhaps-swapped:5'],
    'malformed-xml:6',
  ]);
  expect(shortRows(rows)).toHaveLength(1);
});

it('GPX that is cut off keeps what comes before', async () => {
  const rows = await read(
    gpx('<trk><trkseg><trkpt lat="1" lon="2"/>\n<trkpt lat="1"').slice(0, -6),
  );
  expect(shortProblem(rows)).toBe('cut-off:3');
  expect(shortRows(rows)).toHaveLength(1);
});
