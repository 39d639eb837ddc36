import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinateNotations } from './coordinates.ts';
import { formatDecimalDegrees } from './decimal-degrees.ts';
import { formatDegreesMinutesSeconds } from './degrees-minutes-seconds.ts';
import { formatMgrs } from './mgrs.ts';
import { parseCoordinates } from './parse-coordinates.ts';
import type { CoordinatesProblem } from './parsed-coordinates.ts';
import { formatPlusCode } from './plus-code.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';

function positionOf(text: string): Position {
  const parsed = parseCoordinates(text);
  if (parsed.kind === 'invalid') throw new Error(`${text} was refused: ${parsed.reason}`);
  return parsed.position;
}

describe('decimal degrees', () => {
  it.each([
    '26.97, 64.09',
    '26.97,64.09',
    '26.97 64.09',
    '26.97\t64.09',
    '26.97\n64.09',
    '26.97/64.09',
    '(26.97, 64.09)',
    '26.97 N 64.09 E',
    'N26.97 E64.09',
    'n 26.97 e 64.09',
    '26.97N64.09E',
    '26.97N, 64.09',
    '26.97° N, 64.09° E',
    '64.09 E 26.97 N',
    'E64.09, N26.97',
    'lat 26.97 lon 64.09',
    'Latitude: 26.97, Longitude: 64.09',
    'lon=64.09, lat=26.97',
    'lat 26.97 N lng 64.09 E',
    '26,97; 64,09',
    '26,97 64,09',
    '26,97, 64,09',
    '26,97° N, 64,09° E',
    '۲۶٫۹۷، ۶۴٫۰۹',
    '۲۶٫۹۷ ۶۴٫۰۹',
    '٢٦٫٩٧، ٦٤٫٠٩',
    '۲۶.۹۷, ۶۴.۰۹',
    '\u200e26.97,\u00a064.09\u200f',
    '+26.97+064.09/',
    '26d58.2mN 64d5.4mE',
    'geo:26.97,64.09',
    'geo:26.97,64.09,1200;crs=wgs84?z=8',
  ])('reads %j', (text) => {
    const [longitude, latitude] = positionOf(text);
    expect(longitude).toBeCloseTo(64.09, 10);
    expect(latitude).toBeCloseTo(26.97, 10);
  });

  it.each([
    ['-54.8, -68.3'],
    ['−54.8 −68.3'],
    ['54.8 S 68.3 W'],
    ['S54.8 W68.3'],
    ['-54.8-068.3/'],
    ['54d48mS 68d18mW'],
  ])('reads south and west in %j', (text) => {
    const [longitude, latitude] = positionOf(text);
    expect(longitude).toBeCloseTo(-68.3, 10);
    expect(latitude).toBeCloseTo(-54.8, 10);
  });

  it('takes the resolution from the coarser of the two numbers', () => {
    expect(parseCoordinates('26.97, 64.0946')).toMatchObject({
      notation: 'dd',
      resolutionMetres: expect.closeTo(1113.2, 1) as number,
    });
    expect(parseCoordinates('geo:26.97186,64.09459;u=500')).toMatchObject({
      resolutionMetres: 500,
    });
  });
});

describe('degrees, minutes and seconds', () => {
  it.each([
    `26°58'18.7"N 64°05'40.5"E`,
    '26°58′18.7″N, 64°05′40.5″E',
    '26° 58’ 18.7” N 64° 5’ 40.5” E',
    `26°58'18.7''N 64°05'40.5''E`,
    `26°58'18.7" 64°05'40.5"`,
    `26°58'18,7"N, 64°05'40,5"E`,
    '26 58 18.7 64 5 40.5',
    '26 58 18.7 N 64 5 40.5 E',
    'N 26 58 18.7 E 64 5 40.5',
    '26:58:18.7N 64:05:40.5E',
    '26d58m18.7s 64d5m40.5s',
    '26d58m18.7sN 64d5m40.5sE',
    '26D58M18.7S N, 64D5M40.5S E',
    'lat 26°58′18.7″ lon 64°05′40.5″',
    '۲۶°۵۸′۱۸٫۷″ ۶۴°۰۵′۴۰٫۵″',
  ])('reads %j', (text) => {
    const [longitude, latitude] = positionOf(text);
    expect(longitude).toBeCloseTo(64 + 5 / 60 + 40.5 / 3600, 10);
    expect(latitude).toBeCloseTo(26 + 58 / 60 + 18.7 / 3600, 10);
    expect(parseCoordinates(text)).toMatchObject({
      notation: 'dms',
      resolutionMetres: expect.closeTo(3.092, 3) as number,
    });
  });

  it('reads an s after seconds as seconds in lower case and as south in upper case', () => {
    expect(positionOf('26d58m18s 64d5m40s')[1]).toBeGreaterThan(0);
    expect(positionOf('26d58m18S 64d5m40W')[1]).toBeLessThan(0);
  });

  it('reads minutes with decimals', () => {
    expect(positionOf("26°58.5'N 64°6.25'E")[1]).toBeCloseTo(26.975, 10);
    expect(positionOf('26 58.5 64 6.25')[0]).toBeCloseTo(64 + 6.25 / 60, 10);
  });
});

describe('grid and cell codes', () => {
  // Middle of the squares from GeoConvert -g of GeographicLib 2.1.
  it.each<[string, number, Position]>([
    ['41R PK 08630 83789', 1, [64.094_586_11, 26.971_863_164]],
    ['41RPK0863083789', 1, [64.094_586_11, 26.971_863_164]],
    ['41r pk 08630 83789', 1, [64.094_586_11, 26.971_863_164]],
    ['41RPK 0883', 1000, [64.093_246_112, 26.969_260_054]],
    ['56HLH3490952289', 1, [151.215_396_635, -33.856_794_662]],
  ])('reads MGRS %s', (text, resolutionMetres, expected) => {
    expect(parseCoordinates(text)).toMatchObject({ notation: 'mgrs', resolutionMetres });
    expect(geodesicMetres(positionOf(text), expected)).toBeLessThan(0.05);
  });

  it('reads full plus codes in either case', () => {
    const [longitude, latitude] = positionOf('8fvc9g8f+6x');
    expect(latitude).toBeCloseTo(47.365_562_5, 9);
    expect(longitude).toBeCloseTo(8.524_937_5, 9);
    expect(parseCoordinates('8FVC9G8F+6X')).toMatchObject({
      notation: 'plus-code',
      resolutionMetres: expect.closeTo(13.9, 1) as number,
    });
  });
});

describe('refusals', () => {
  it.each<[string, CoordinatesProblem]>([
    ['', 'empty'],
    [' \u200f ', 'empty'],
    ['1'.repeat(300), 'too-long'],
    ['Panjgur', 'unrecognised'],
    ['abc', 'unrecognised'],
    ['26.97', 'unrecognised'],
    ['26-64', 'unrecognised'],
    ['[64.09, 26.97]', 'unrecognised'],
    ['26.97, 64.09, 5', 'unrecognised'],
    ['26,97,64,09', 'unrecognised'],
    ['26.97, 64,09', 'unrecognised'],
    ['1 2 3 4 5', 'unrecognised'],
    ['geo:here', 'unrecognised'],
    ['26,17 30', 'ambiguous'],
    ['26.97N 64.09', 'ambiguous'],
    ['lat 26.97 E, lon 64.09 N', 'ambiguous'],
    ['200, 10', 'latitude-out-of-range'],
    ['100 N 20 E', 'latitude-out-of-range'],
    ['geo:91,0', 'latitude-out-of-range'],
    ['20, 181', 'longitude-out-of-range'],
    ['26 70 64 5', 'minutes-or-seconds-out-of-range'],
    ['26N 27N', 'same-axis-twice'],
    ['-26N 20E', 'sign-with-hemisphere'],
    ['X3CV+PR', 'short-plus-code'],
    ['X3CV+PR Panjgur, Pakistan', 'short-plus-code'],
    ['7JR6X3CV+P', 'malformed-plus-code'],
    ['7JR6X3AA+PR', 'malformed-plus-code'],
    ['41R PK 605 83', 'malformed-mgrs'],
    ['41R PK 1234 56', 'malformed-mgrs'],
    ['61R PK 12 34', 'malformed-mgrs'],
    ['41R AK 12 34', 'malformed-mgrs'],
    ['41N SA 10 10', 'malformed-mgrs'],
    ['41Q PK 12345 67890', 'malformed-mgrs'],
    ['ZAH 12345 12345', 'mgrs-outside-limits'],
    ['geo:26.97,64.09;crs=moon', 'unsupported-reference-system'],
  ])('%j: %s', (text, reason) => {
    expect(parseCoordinates(text)).toMatchObject({ kind: 'invalid', reason });
  });

  it('offers the swapped position when longitude came first', () => {
    expect(parseCoordinates('120.5, 26.97')).toEqual({
      kind: 'invalid',
      reason: 'latitude-out-of-range',
      swapped: [120.5, 26.97],
    });
  });

  it('never throws, whatever the text', () => {
    const alphabet = fc.constantFrom(
      ...Array.from(`0123456789 .,;:/+-°'"NSEWdmsDMSλφ٫۲،()ABCKPXgeolatn\n`),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: alphabet, maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (tried) => {
        const parsed = parseCoordinates(tried);
        expect(['position', 'invalid']).toContain(parsed.kind);
        if (parsed.kind === 'position') {
          expect(Math.abs(parsed.position[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(parsed.position[1])).toBeLessThanOrEqual(90);
          expect(parsed.resolutionMetres).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what is written can be read again', () => {
  const positions = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const digits = fc.nat({ max: 10 });
  const writers: Record<
    (typeof coordinateNotations)[number],
    (p: Position, n: number) => string | null
  > = {
    dd: (position, n) => formatDecimalDegrees(position, n % 8, n > 7 ? 'signed' : 'letters'),
    dms: (position, n) =>
      formatDegreesMinutesSeconds(position, (['minutes', 0, 1, 2, 3, 4] as const)[n % 6] ?? 0),
    mgrs: (position, n) => formatMgrs(position, ([0, 1, 2, 3, 4, 5] as const)[n % 6] ?? 5),
    'plus-code': (position, n) =>
      formatPlusCode(position, ([4, 6, 8, 10, 11] as const)[n % 5] ?? 10),
  };

  it.each([...coordinateNotations])('%s, within its resolution', (notation) => {
    fc.assert(
      fc.property(positions, digits, (position, n) => {
        const text = writers[notation](position, n);
        if (text === null) {
          expect(notation === 'mgrs' && (position[1] < -80 || position[1] >= 84)).toBe(true);
          return;
        }
        const parsed = parseCoordinates(text);
        if (parsed.kind === 'invalid') throw new Error(`${text} was refused: ${parsed.reason}`);
        expect(parsed.notation).toBe(notation);
        expect(geodesicMetres(position, parsed.position)).toBeLessThanOrEqual(
          parsed.resolutionMetres,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
