import { describe, expect, it } from 'vitest';
import { osmBorder } from '../../../tests/fixtures/exported-measurements.ts';
import { readFile, shortIssues } from '../../../tests/fixtures/read-file.ts';
import type { Measurement } from '#lib/measure/model/measurement.ts';

/** Measurements in short: shape, name, and longitude and latitude of the points. */
const shortly = ({ shape, name, points }: Measurement) =>
  [shape, name, ...points.map(({ position }) => position.join('/'))].join(' ');
const shapesOf = (text: string, fileName?: string) => {
  const read = readFile(text, fileName);
  expect(read.issues).toEqual([]);
  return read.measurements.map(shortly);
};
const geoJson = (geometry: unknown, properties: unknown = {}) =>
  JSON.stringify({ type: 'Feature', geometry, properties });

describe('GeoJSON of other programs', () => {
  const line = [
    [64.1, 26.9, 900],
    [62.3, 27.4],
  ];
  const ring = [
    [60, 20],
    [61, 20],
    [61, 21],
    [60, 20],
  ];

  it.each([
    [{ type: 'Point', coordinates: line[0] }, ['line  64.1/26.9']],
    [{ type: 'MultiPoint', coordinates: line }, ['line  64.1/26.9 62.3/27.4']],
    [{ type: 'LineString', coordinates: line }, ['line  64.1/26.9 62.3/27.4']],
    [
      { type: 'MultiLineString', coordinates: [line, line.toReversed()] },
      ['line  64.1/26.9 62.3/27.4', 'line  62.3/27.4 64.1/26.9'],
    ],
    [{ type: 'Polygon', coordinates: [ring] }, ['area  60/20 61/20 61/21']],
    [
      { type: 'MultiPolygon', coordinates: [[ring], [ring.toReversed()]] },
      ['area  60/20 61/20 61/21', 'area  60/20 61/21 61/20'],
    ],
    [
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2] },
          { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [3, 4] }] },
        ],
      },
      ['line  1/2', 'line  3/4'],
    ],
  ])('%j is read', (geometry, expected) => {
    expect(shapesOf(JSON.stringify(geometry))).toEqual(expected);
    expect(shapesOf(geoJson(geometry))).toEqual(expected);
    const features = [{ type: 'Feature', geometry, properties: null }];
    expect(shapesOf(JSON.stringify({ type: 'FeatureCollection', features }))).toEqual(expected);
  });

  it('gives its names, notes and known colours to measurements of the border at hand', () => {
    const geometry = { type: 'LineString', coordinates: line };
    const properties = { title: ' Road ', description: 'Seen.', colour: 'brown' };
    expect(readFile(geoJson(geometry, properties)).measurements).toMatchObject([
      {
        ...{ shape: 'line', name: 'Road', note: 'Seen.', colour: 'brown' },
        ...{ border: osmBorder, finished: true },
      },
    ]);
    const odd = { name: 5, note: ['x'], colour: 'mauve' };
    expect(readFile(geoJson(geometry, odd)).measurements).toMatchObject([
      { name: '', note: '', colour: 'teal' },
    ]);
    const long = { name: 'x'.repeat(500), note: 'y'.repeat(5000) };
    const [cut] = readFile(geoJson(geometry, long)).measurements;
    expect([cut?.name.length, cut?.note.length]).toEqual([120, 2000]);
  });

  it('is not finished with one point, and has no point twice on end', () => {
    const [point] = readFile(geoJson({ type: 'Point', coordinates: [1, 2] })).measurements;
    expect(point?.finished).toBe(false);
    const twice = [...line, line[1], line[0]];
    expect(shapesOf(geoJson({ type: 'LineString', coordinates: twice }))).toEqual([
      'line  64.1/26.9 62.3/27.4 64.1/26.9',
    ]);
  });

  it('may run on over the antimeridian and name WGS 84 as its system', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const geometry = { type: 'LineString', coordinates: [[179, 1], [181, 2]], crs }; // prettier-ignore
    expect(shapesOf(JSON.stringify(geometry))).toEqual(['line  179/1 -179/2']);
  });

  it('keeps the outer ring of an area with holes, and says so', () => {
    const read = readFile(geoJson({ type: 'Polygon', coordinates: [ring, ring, ring] }));
    expect(read.measurements.map(shortly)).toEqual(['area  60/20 61/20 61/21']);
    expect(read.issues).toMatchObject([{ reason: 'holes-left-out', record: 1, text: '2' }]);
  });

  it('keeps the good parts and names the others', () => {
    const features = [
      { type: 'Feature', geometry: { type: 'LineString', coordinates: [[1, 2], ['3', 4], [5, 95], [5, 6]] } }, // prettier-ignore
      { type: 'Feature', geometry: null },
      null,
      { type: 'Feature', geometry: { type: 'Circle', coordinates: [1, 2] } },
      { type: 'Feature', geometry: { type: 'LineString', coordinates: [] } },
      { type: 'Feature', geometry: { type: 'LineString', coordinates: [[4e6, 3e6], [4e6, 3e6]] } }, // prettier-ignore
      { type: 'Feature', geometry: { type: 'Point', coordinates: [7, 8] } },
    ];
    const read = readFile(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(read.measurements.map(shortly)).toEqual(['line  1/2 5/6', 'line  7/8']);
    expect(shortIssues(read)).toEqual([
      'not-a-position#1 coordinates[1]',
      'perhaps-swapped#1 coordinates[2]',
      ...['no-geometry#2', 'not-geojson#3', 'unsupported-geometry#4', 'no-geometry#5'],
      'latitude-out-of-range#6 coordinates[0]',
    ]);
    expect(read.issues.map(({ text }) => text)).toEqual([
      ...['3, 4', '5, 95', '', '', 'Circle', '', '4000000, 3000000'],
    ]);
  });
});

describe('KML of other programs', () => {
  const placemark = (inside: string) =>
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
      <Placemark><name>A &amp; B</name><description>Seen.</description>${inside}</Placemark>
    </Folder></Document></kml>`;

  it('is read by its placemarks', () => {
    const text = placemark(
      `<MultiGeometry>
        <LineString><coordinates>64.1,26.9,0 62.3,27.4,0</coordinates></LineString>
        <Polygon><outerBoundaryIs><LinearRing><coordinates>
          60,20 61,20 61,21 60,20
        </coordinates></LinearRing></outerBoundaryIs></Polygon>
      </MultiGeometry>`,
    );
    expect(shapesOf(text)).toEqual(['line A & B 64.1/26.9 62.3/27.4', 'area A & B 60/20 61/20 61/21']); // prettier-ignore
    expect(readFile(text).measurements[0]?.note).toBe('Seen.');
  });

  it('says which placemark has nothing to measure', () => {
    expect(shortIssues(readFile(placemark('')))).toEqual(['no-geometry#1']);
  });
});

describe('tables of other programs', () => {
  it.each([
    ['commas', 'lat,lon\n26.9,64.1\n27.4,62.3'],
    ['tabs, in the other order', 'Longitude\tLatitude\n64.1\t26.9\n62.3\t27.4\n'],
    ['semicolons and decimal commas', 'Breite;Länge\n26,9;64,1\n27,4;62,3'],
    ['bars and units', '| Y | X [°] |\n| 26.9 | 64.1 |\n| 27.4 | 62.3 |'],
    ['quotes and blanks', '"LATITUDE (deg)" , "lng"\n"26.9", 64.1 \n\n"27,4","62.3"\n,\n'],
    ['letters', 'lat,lon\n26.9 N,64.1 E\n"27° 24\'","62° 18\'"'],
    ['exponents and signs', 'lat,lon\n+2.69e1,6.41E+1\n27.4,+62.3'],
  ])('with %s are one line', (_, text) => {
    expect(shapesOf(text)).toEqual(['line  64.1/26.9 62.3/27.4']);
  });

  it('are one line for each group, named by it or by the name that its rows share', () => {
    const rows = ['a,P,1,2', 'b,Q,3,4', 'a,R,5,6', 'b,Q,7,8'];
    expect(shapesOf(['group,name,lon,lat', ...rows].join('\n'))).toEqual([
      'line a 1/2 5/6',
      'line Q 3/4 7/8',
    ]);
  });

  it('are one line for each name where no name stands alone', () => {
    const rows = ['A,1,2', 'A,3,4', 'B,5,6', 'B,7,8'];
    const text = ['name,lon,lat', ...rows].join('\n');
    expect(shapesOf(text)).toEqual(['line A 1/2 3/4', 'line B 5/6 7/8']);
    expect(shapesOf(`${text}\nC,9,9`)).toEqual(['line  1/2 3/4 5/6 7/8 9/9']);
  });

  it('may give a shape, a note and a colour', () => {
    const text = 'shape,note,colour,lon,lat\narea,"Two\nlines",pink,1,2\narea,,,3,4\narea,,,5,9';
    expect(readFile(text).measurements).toMatchObject([
      { shape: 'area', note: 'Two\nlines', colour: 'pink', finished: true },
    ]);
  });

  it('keep the good rows and name the others by their line', () => {
    const text = [
      'name,lat,lon',
      '"A\nB",26.9,64.1',
      ',95,200',
      ',126.9,64.1',
      '',
      ',,1',
      ',north,east',
      ',26,97,64',
      ',27.4,361',
      ',27.4,62.3',
    ].join('\n');
    const read = readFile(text);
    expect(read.measurements.map(shortly)).toEqual(['line  64.1/26.9 62.3/27.4']);
    expect(shortIssues(read)).toEqual([
      'latitude-out-of-range:4#2 latitude',
      'perhaps-swapped:5#3',
      'empty:7#4 latitude',
      'unrecognised:8#5',
      'too-many-cells:9#6',
      'longitude-out-of-range:10#7 longitude',
    ]);
    expect(read.issues[0]?.text).toBe('95');
  });

  it('without a column for one of the two say which is missing', () => {
    expect(shortIssues(readFile('lat;name\n1;2'))).toEqual(['missing-column:1 longitude']);
    expect(shortIssues(readFile('name,x\na,2'))).toEqual(['missing-column:1 latitude']);
  });
});

describe('lists of coordinates', () => {
  it.each([
    ['decimal degrees', '26.9, 64.1\n27.4, 62.3'],
    ['decimal commas', '26,9; 64,1\r\n\r\n27,4; 62,3\r\n'],
    ['degrees and minutes', `26°54'N 64°06'E\r# a remark\r27°24'N 62°18'E`],
    ['letters', '64.1 E 26.9 N\n62.3 E 27.4 N'],
    ['mixed notations', '  geo:26.9,64.1\n27:24N 62:18E'],
  ])('in %s are one line', (_, text) => {
    expect(shapesOf(text)).toEqual(['line  64.1/26.9 62.3/27.4']);
  });

  it('may be MGRS and plus codes', () => {
    const [line] = readFile('41R PK 08630 83789\n7JQW7G5H+PW').measurements;
    expect(line?.points).toHaveLength(2);
    expect(line?.points[0]?.position[0]).toBeCloseTo(64.094_586, 5);
  });

  it('keep the good lines and name the others', () => {
    const read = readFile('26.9, 64.1\nPanjgur\n126.9, 64.1\n27.4, 62.3');
    expect(read.measurements.map(shortly)).toEqual(['line  64.1/26.9 62.3/27.4']);
    expect(read.issues).toMatchObject([
      { reason: 'unrecognised', line: 2, record: null, text: 'Panjgur' },
      { reason: 'perhaps-swapped', line: 3, text: '126.9, 64.1' },
    ]);
  });
});
