import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMeasurement, maxMeasurePoints, measurePoint } from '../model/measurement.ts';
import type { Measurement } from '../model/measurement.ts';
import { anyMeasurement } from '../model/measurement.arbitrary.ts';
import { decodeMeasurement } from './decode-measurement.ts';
import { encodeMeasurement } from './encode-measurement.ts';

const osm = { dataset: 'osm', version: '0.6.0' };
const free = { kind: 'free' } as const;
const example: Measurement = {
  shape: 'area',
  name: 'Panjgur & the border',
  note: '',
  colour: 'violet',
  border: osm,
  points: [
    measurePoint([64.09459, 26.97186], { kind: 'place', id: 'panjgur' }),
    measurePoint([57.0834, 30.2839], { kind: 'event', id: 'kerman-attack', place: 'kerman' }),
    measurePoint([63.5, 27.1], { kind: 'border', part: { kind: 'vertex', number: 12 } }),
    measurePoint([63.25, 27.25], { kind: 'border', part: { kind: 'edge', number: 9 } }),
    measurePoint([63, 27], { kind: 'border', part: null }),
    measurePoint([-0.000_000_000_1, 28], free),
  ],
  finished: true,
};
const exampleText =
  '2a;b=osm:0.6.0;c=violet;n=Panjgur%20%26%20the%20border;64.09459,26.97186@panjgur' +
  ';57.0834,30.2839*kerman-attack@kerman;63.5,27.1~v12;63.25,27.25~e9;63,27~;0,28';
const line = (points: Measurement['points'], finished = false): Measurement => ({
  ...emptyMeasurement({ dataset: '', version: '' }),
  points,
  finished,
});

describe('the text of a measurement', () => {
  it('is short, readable and stays as published', () => {
    expect(encodeMeasurement(example)).toBe(exampleText);
    expect(decodeMeasurement(exampleText)).toEqual({ kind: 'measurement', measurement: example });
    expect(encodeMeasurement(line([]))).toBe('2lo');
  });

  it('keeps a tenth of a millimetre and brings longitudes within a turn', () => {
    const point = measurePoint([424.123_456_789_4, 27]);
    expect(encodeMeasurement(line([point]))).toBe('2lo;64.123456789,27');
  });

  it('holds nothing that a fragment or a key would end at', () => {
    const id = 'ä b;c,d@e~f&g=h#i/%*!';
    const point = measurePoint([1, 2], { kind: 'event', id, place: id });
    const measurement = { ...line([point, point], true), name: id, note: id };
    const text = encodeMeasurement(measurement);
    expect(text).toMatch(/^[\w.~!*'();:=,@%-]+$/);
    expect(decodeMeasurement(text)).toEqual({ kind: 'measurement', measurement });
  });

  it('refuses what no link can carry', () => {
    const at = (position: [number, number], id = 'x') =>
      line([{ position, binding: { kind: 'place', id } }]);
    expect(() => encodeMeasurement(at([NaN, 0]))).toThrow('NaN');
    expect(() => encodeMeasurement(at([0, 0], ''))).toThrow('empty');
    const tooMany = Array.from({ length: maxMeasurePoints + 1 }, () => measurePoint([1, 1]));
    expect(() => encodeMeasurement(line(tooMany, true))).toThrow('10001 points');
  });
});

describe('decodeMeasurement', () => {
  it('reads text whose delimiters were percent-encoded on the way', () => {
    expect(decodeMeasurement(encodeURIComponent(exampleText))).toMatchObject({
      measurement: { points: { length: 6 }, finished: true },
    });
  });

  it('reads links of the first version', () => {
    expect(decodeMeasurement('1;64.09459,26.97186@panjgur;63.5,27.1~osm;0,28')).toEqual({
      kind: 'measurement',
      measurement: {
        ...emptyMeasurement({ dataset: 'osm', version: '' }),
        points: [
          measurePoint([64.09459, 26.97186], { kind: 'place', id: 'panjgur' }),
          measurePoint([63.5, 27.1], { kind: 'border', part: null }),
          measurePoint([0, 28], free),
        ],
        finished: true,
      },
    });
    expect(decodeMeasurement('1o;1,2~osm;1,3~dcw')).toMatchObject({
      measurement: { finished: false, points: [{}, { binding: free }] },
    });
  });

  it('takes what has too few points for unfinished', () => {
    expect(decodeMeasurement('1;64,27')).toMatchObject({ measurement: { finished: false } });
    expect(decodeMeasurement('2a;64,27;65,28')).toMatchObject({ measurement: { finished: false } });
  });

  it('passes over fields and colours of a later hand', () => {
    expect(decodeMeasurement('2l;z=1;c=gold;64,27')).toMatchObject({
      measurement: { colour: 'teal', points: [{ position: [64, 27] }] },
    });
  });

  it.each([
    ['', 'malformed', undefined],
    ['x', 'malformed', undefined],
    ['3l;64,27', 'unknown-version', undefined],
    ['2;64,27', 'malformed', undefined],
    ['2x;64,27', 'malformed', undefined],
    ['2l;n=%;64,27', 'malformed', undefined],
    ['2l;b=;64,27', 'malformed', undefined],
    ['1;', 'malformed', 0],
    ['1;64', 'malformed', 0],
    ['1;64,27;64,27,5', 'malformed', 1],
    ['1;64,1e1', 'malformed', 0],
    ['1;64,27@', 'malformed', 0],
    ['1;64,27@%', 'malformed', 0],
    ['1;64,27*a@b', 'malformed', 0],
    ['2l;64,27;64,27~x1', 'malformed', 1],
    ['2l;64,27~v12345678', 'malformed', 0],
    ['2l;64,27*@panjgur', 'malformed', 0],
    ['2l;64,27;n=late', 'malformed', 1],
    ['1;64,27;64,91', 'out-of-range', 1],
    ['2l;181,27', 'out-of-range', 0],
    ['2c;1,1;2,2;3,3', 'too-many-points', undefined],
    [`2l${';0,0'.repeat(maxMeasurePoints + 1)}`, 'too-many-points', undefined],
  ])('refuses %.20s: %s', (text, reason, point) => {
    expect(decodeMeasurement(text)).toEqual({
      kind: 'invalid',
      reason,
      ...(point === undefined ? {} : { point }),
    });
  });

  it('gives back exactly what was encoded', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        expect(decodeMeasurement(encodeMeasurement(measurement))).toEqual({
          kind: 'measurement',
          measurement,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and what it accepts has one canonical text', () => {
    const alphabet = fc.constantFrom(...Array.from('0123456789.,;@~*-ove=%2Fab:'));
    const tail = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet }));
    const heads = fc.constantFrom('', '1', '1;', '1o;1,2;', '2l;', '2co;1,2;', '2b;b=osm:1;');
    fc.assert(
      fc.property(heads, tail, (head, rest) => {
        const decoded = decodeMeasurement(head + rest);
        expect(['measurement', 'invalid']).toContain(decoded.kind);
        if (decoded.kind === 'invalid') return;
        const text = encodeMeasurement(decoded.measurement);
        expect(decodeMeasurement(text)).toEqual(decoded);
      }),
      { numRuns: 2000 },
    );
  });
});
