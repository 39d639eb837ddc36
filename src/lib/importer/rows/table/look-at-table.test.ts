import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../row-layout.ts';
import { lookAtTable } from './look-at-table.ts';

const look = (text: string, choices: Partial<TableChoices> | null = null) =>
  lookAtTable(new TextEncoder().encode(text), true, choices);

/** A text in an encoding of one byte for each character. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) {
    bytes.set(decoder.decode(Uint8Array.of(byte), { stream: true }), byte);
  }
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}

/** With a byte that is wrong for the character U+00FF. */
const brokenUtf8 = (text: string) =>
  new TextEncoder().encode(text).map((byte) => (byte === 0xbf ? 0xff : byte));

const encodingOf = (bytes: Uint8Array, isWhole = true) =>
  lookAtTable(bytes, isWhole, null).layout.encoding;

describe('encodings', () => {
  const arabic =
    'name,lat,lon\nهجوم في مدينة سراوان,27.37,62.33\nانفجار في قرية قرب الحدود,26,64\n';

  it.each([
    ['windows-1252', 'nom;lat;lon\nSaint-André café;45,1;3,2\nChâteau élève à la forêt;45,2;3,4\n'],
    ['windows-1252', 'id,name,lat,lon\n1,Zabéd,45.1,3.2\n'],
    ['windows-1252', 'id,note,lat,lon\n1,“Seen” – by one outlet’s reporter,45.1,3.2\n'],
    ['windows-1256', arabic],
    ['windows-1256', 'name,lat,lon\nسراوان,27,62\nپنجگور,26,64\nحمله در شهر سراوان,27,62\n'],
    ['iso-8859-6', arabic],
    ['windows-1251', 'id;note\n1;Взрыв в городе Сараван на границе Ирана и Пакистана\n2;Удар\n'],
    ['utf-8', `id,note\n${'سراوان,پنجگور\n'.repeat(20)}\xff\n`],
    ['windows-1250', 'id,note\n1,Wybuch w pobliżu granicy irańskiej\n2,Łódź i Gdańsk\n'],
  ])('tells %s', (encoding, text) => {
    const bytes = encoding === 'utf-8' ? brokenUtf8(text) : encoded(text, encoding);
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it('tells UTF-8 by what it is, with a character cut off at the end or with a mark', () => {
    const bytes = new TextEncoder().encode('\ufeffنام,lat,lon\nسراوان,27.37,62.33\nسراوان');
    expect(encodingOf(bytes)).toBe('utf-8');
    expect(encodingOf(bytes.subarray(0, -1), false)).toBe('utf-8');
    expect(lookAtTable(bytes, true, null).layout.columns[0]).toBe('نام');
  });

  it.each(['utf-16le', 'utf-16be'])('tells %s with and without a mark', (encoding) => {
    for (const text of ['\ufeffid\tlat\tlon\n1\t27\t62', 'id\tlat\tlon\n1\t27\t62']) {
      const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
      const bytes = new Uint8Array(units.buffer);
      if (encoding === 'utf-16be')
        bytes.forEach((_, at) => at % 2 || bytes.subarray(at, at + 2).reverse());
      const { layout } = lookAtTable(bytes, true, null);
      expect(layout).toMatchObject({ encoding, delimiter: '\t', columns: ['id', 'lat', 'lon'] });
    }
  });
});

describe('delimiters and headings', () => {
  it.each([',', ';', '\t', '|'] as const)('finds %j by the records', (delimiter) => {
    const rows = [
      ['id', 'note', 'lat', 'lon'],
      ['1', '"a,b;c|d\te"', '27.5', '62.5'],
    ];
    const text = rows.map((cells) => cells.join(delimiter)).join('\r\n');
    expect(look(text).layout).toMatchObject({ delimiter, hasHeading: true });
  });

  it('tells decimal commas', () => {
    const text = 'id;Breite;Länge\n1;30,5;60,25\n2;29,51;61,25\n';
    const { layout, isSure } = look(text);
    expect(layout).toMatchObject({ delimiter: ';', decimalComma: true });
    expect(layout.position).toEqual({ kind: 'pair', latitude: 1, longitude: 2 });
    expect(isSure).toBe(true);
    expect(look('30,51;60,25\n29,51;61,25\n').layout).toMatchObject({
      ...{ delimiter: ';', decimalComma: true, hasHeading: false },
      columns: ['1', '2'],
    });
    expect(look('lat,lon,count\n30.5,60.5,"1,200"\n').layout.decimalComma).toBe(false);
  });

  it('cuts numbers apart, and positions out', () => {
    expect(look('30,5;60,2\n29,5;61,2\n').layout.delimiter).toBe(';');
    expect(look('a,b;geom\nx,y;POINT(1 2)\n').layout.delimiter).toBe(';');
  });

  it('obeys the line in which a spreadsheet names the delimiter', () => {
    expect(look('sep=;\nlat;lon\n1;2\n').layout.columns).toEqual(['lat', 'lon']);
  });

  it('gives each column a name of its own', () => {
    const { layout, preview } = look('date,date,,lat,lon,\n1,2,3,4,5,\n6\n');
    expect(layout.columns).toEqual(['date', 'date (2)', '3', 'lat', 'lon']);
    expect(preview).toEqual([
      ['1', '2', '3', '4', '5', ''],
      ['6', '', '', '', ''],
    ]);
  });

  it.each([
    ['id,name\n1,a\n', true],
    ['name,place\na,b\n', true],
    ['1,29.5,60.8\n2,30.5,61.8\n', false],
    ['a,2024-01-17\n', false],
    ['a\tPOINT(1 2)\n', false],
    ['lat,lon,2020\n29.5,60.8,1\n', true],
  ])('tells of %j whether it has a heading', (text, hasHeading) => {
    expect(look(text).layout.hasHeading).toBe(hasHeading);
  });

  it('shows at most 20 rows', () => {
    expect(look(`lat,lon\n${'1,2\n'.repeat(30)}`).preview).toHaveLength(20);
    const cut = lookAtTable(new TextEncoder().encode('lat,lon\n1,2\n3,4\n5'), false, null);
    expect(cut.preview).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

describe('positions', () => {
  it.each([
    ['lat,lon\n29.5,60.8', 0, 1],
    ['x,y\n60.8,29.5', 1, 0],
    ['Longitude (WGS84),Latitude (WGS84)\n60.8,29.5', 1, 0],
    ['geo_lat,geo_lon\n29.5,60.8', 0, 1],
    ['eventLatitude,eventLongitude,long_description\n29.5,60.8,text', 0, 1],
    ['origin_lat,lon,origin_lon,lat\n,60,,29', 3, 1],
    ['عرض جغرافیایی,طول جغرافیایی\n29.5,60.8', 0, 1],
    ['lat,lon\n160.8,29.5', 0, 1],
    ['lat,lon', 0, 1],
    ['a,b,c\n1,29.51234,160.81234\n2,30.51234,161.81234', 1, 2],
    ['a,b,c\n1,160.81234,29.51234\n2,161.81234,30.51234', 2, 1],
  ])('finds the pair of %j', (text, latitude, longitude) => {
    expect(look(text)).toMatchObject({
      ...{ layout: { position: { kind: 'pair', latitude, longitude } }, isSure: true },
    });
  });

  it.each([
    [
      'start_lat,start_lon,end_lat,end_lon\n29.5,60.8,29.5,60.8',
      { kind: 'pair', latitude: 0, longitude: 1 },
    ],
    [
      'a,b,c\n1,29.51234,60.81234\n2,30.51234,61.81234',
      { kind: 'pair', latitude: 1, longitude: 2 },
    ],
    ['a\tb\nPOINT(1 2)\tPOINT(3 4)', { kind: 'wkt', column: 0 }],
    ['id,note\n1,a', null],
    ['x,y\n250000.5,3300000.5', null],
    ['id,time,share\n1,12:30,1/2\n2,13:40,3/4', null],
    ['id,price,phone\n1,"12,50",0098 21 1234567', null],
  ])('is not sure of %j', (text, position) => {
    expect(look(text)).toMatchObject({ layout: { position }, isSure: false });
  });

  it.each([
    ['name\tgeom\na\tPOINT(60 29)\nb\tSRID=4326;POLYGON((61 30, 62 31, 63 30, 61 30))', 'wkt', 1],
    ['wkt\nLINESTRING(60 29, 61 30)\nPOINT(60 29)', 'wkt', 0],
    ['id,grid\n1,41R PK 60542 83909\n2,41RPK6054283909\n', 'mgrs', 1],
    ['id,where\n1,"29.5, 60.8"\n2,"30.5, 61.8"', 'text', 1],
    ['where\n29.5, 60.8\n30.5, 61.8', 'text', 0],
    ['id\tplace\n1\t26°58′18″N 64°05′40″E', 'text', 1],
    ['id,place\n1,"geo:26.97,64.09"', 'text', 1],
  ])('finds the column of %j', (text, kind, column) => {
    expect(look(text)).toMatchObject({ layout: { position: { kind, column } }, isSure: true });
  });
});

describe('times', () => {
  it.each([
    ['event_date,lat,lon\n2024-01-17,1,2', 0, 'ymd'],
    ['created_at,date\n2024-01-17T05:00:00Z,17.01.2024', 1, 'dmy'],
    ['date created,timestamp\n2024-02-02,2024-01-17 05:00', 1, 'ymd'],
    ['a,b\nx,1/13/2024\ny,2/3/2024', 1, 'mdy'],
    ['a,b\nx,13/1/2024\ny,2/3/2024', 1, 'dmy'],
    ['a,b\nx,1/2/2024', 1, 'dmy'],
    ['a,when\nx,17 January 2024', 1, 'dmy'],
    ['تاریخ,lat\n۲۰۲۴-۰۱-۱۷,1', 0, 'ymd'],
    ['SQLDATE,code\n20240117,20240118', 0, 'ymd'],
  ])('finds the column of %j', (text, column, order) => {
    expect(look(text).layout.time).toEqual({ column, order });
  });

  it.each([
    'id,code\n1,20240117',
    'time,year\n12:30,2024',
    'a,date\n1,soon\n2,2024-01-17\n3,later',
  ])('finds none in %j', (text) => {
    expect(look(text).layout.time).toBeNull();
  });
});

describe('choices', () => {
  it('keeps what was chosen, and finds the rest by it', () => {
    const text = 'a;b;c\n1,5;29,51234;160,8123\n';
    const chosen = { delimiter: ',', hasHeading: false, time: null, decimalComma: false } as const;
    const { layout } = look(text, chosen);
    expect(layout).toMatchObject(chosen);
    expect(layout.columns).toEqual(['1']);
    const position = { kind: 'pair', latitude: 0, longitude: 2 } as const;
    const time = { column: 1, order: 'mdy' } as const;
    expect(look(text, { position, time })).toMatchObject({
      layout: { position, time },
      isSure: true,
    });
    expect(look(text, { encoding: 'latin1' }).layout.encoding).toBe('windows-1252');
  });

  it('forgets what the table has not', () => {
    const { layout } = look('lat,lon\n1,2\n', {
      ...{ encoding: 'x-none', position: { kind: 'wkt', column: 7 } },
      time: { column: 9, order: 'ymd' },
    });
    expect(layout).toMatchObject({ encoding: 'utf-8', position: { kind: 'pair' }, time: null });
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isWhole) => {
        const { layout, preview } = lookAtTable(bytes, isWhole, null);
        expect(new Set(layout.columns).size).toBe(layout.columns.length);
        expect(preview.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
