import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPointList } from './is-point-list.ts';

describe('isPointList', () => {
  it.each([
    ['positions on lines', '26.97, 64.09\n27.37, 62.33'],
    ['lines of Windows', '26.97, 64.09\r\n27.37, 62.33\r\n'],
    ['whole degrees on lines, which could be minutes', '26 58\n27 59'],
    ['three numbers on lines', '26.97\n64.09\n27.37'],
    ['names on lines', 'Panjgur\nSaravan'],
    ['a table', 'name,lat,lon\nPanjgur,26.97,64.09'],
    ['a row with commas', 'Panjgur,26.97,64.09'],
    ['a row from a spreadsheet', 'Panjgur\t26.97\t64.09'],
    ['a row with quotes', '"Panjgur";"26,97";"64,09"'],
    ['GeoJSON', '{"type":"Point","coordinates":[64.09,26.97]}'],
    ['GeoJSON after a mark of byte order', '\ufeff {"type":"FeatureCollection","features":[]}'],
    ['KML', '<?xml version="1.0"?><kml></kml>'],
    ['a part of KML', '<Placemark><Point/></Placemark>'],
  ])('holds for %s', (_, text) => {
    expect(isPointList(text)).toBe(true);
  });

  it.each([
    ['nothing', ' \n '],
    ['a name', 'Panjgur'],
    ['a name with commas', 'Golzar Shohada, Kerman, Iran'],
    ['a position', '26.97, 64.09'],
    ['a position with decimal commas', '26,97, 64,09'],
    ['a position in three cells', '26,97;64,09'],
    ['coordinates that are wrong', '126.97, 264.09'],
    ['a position and a line break', '26.97, 64.09\n'],
    ['latitude and longitude on a line each', '26.97\n64.09'],
    [
      'latitude and longitude on a line each, with labels',
      'Latitude: 26.97\r\nLongitude: 64.09\r\n',
    ],
    ['a geo: URI with an altitude', 'geo:26.97,64.09,900'],
    ['an MGRS reference', '41R PK 08177 83579'],
  ])('does not hold for %s', (_, text) => {
    expect(isPointList(text)).toBe(false);
  });

  it('takes any text', () => {
    const piece = fc.constantFrom(
      '26.97',
      '64°',
      ',',
      ';',
      '\t',
      '\n',
      '\u2028',
      ' ',
      '{',
      '<',
      'N',
      'ک',
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof isPointList(text)).toBe('boolean');
        expect(isPointList(`{${text}`)).toBe(true);
      }),
    );
  });
});
