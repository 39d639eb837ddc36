import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxMeasurePoints } from '../model/measurement.ts';
import type { Measurement, MeasurePoint } from '../model/measurement.ts';
import { anyMeasurement } from '../model/measurement.arbitrary.ts';
import { decodeMeasurement, encodeMeasurement } from './permalink.ts';

const example: Measurement = {
  points: [
    { position: [64.09459, 26.97186], binding: { kind: 'place', id: 'panjgur' } },
    { position: [63.5, 27.1], binding: { kind: 'border', dataset: 'osm' } },
    { position: [-0.000_000_01, 28], binding: { kind: 'free' } },
  ],
  finished: true,
};

describe('the text of a measurement', () => {
  it('is short, readable and stays as published', () => {
    expect(encodeMeasurement(example)).toBe('1;64.09459,26.97186@panjgur;63.5,27.1~osm;0,28');
    expect(encodeMeasurement({ points: [], finished: false })).toBe('1o');
  });

  it('keeps at most seven decimals and brings longitudes within a turn', () => {
    const point: MeasurePoint = { position: [424.123_456_789, 27], binding: { kind: 'free' } };
    expect(encodeMeasurement({ points: [point], finished: false })).toBe('1o;64.1234568,27');
  });

  it('holds nothing that a fragment or a key would end at', () => {
    const id = 'ä b;c,d@e~f&g=h#i/%';
    const point: MeasurePoint = { position: [1, 2], binding: { kind: 'place', id } };
    const text = encodeMeasurement({ points: [point, point], finished: true });
    expect(text).toMatch(/^[\w.~!*'();,@%-]+$/);
    expect(decodeMeasurement(text)).toEqual({
      kind: 'measurement',
      measurement: { points: [point, point], finished: true },
    });
  });

  it('refuses what no link can carry', () => {
    const at = (position: [number, number], id = 'x'): Measurement => ({
      points: [{ position, binding: { kind: 'place', id } }],
      finished: false,
    });
    expect(() => encodeMeasurement(at([NaN, 0]))).toThrow('NaN');
    expect(() => encodeMeasurement(at([0, 0], ''))).toThrow('empty');
    const points = Array.from({ length: maxMeasurePoints + 1 }, () => example.points[0]);
    const tooMany = { points: points.filter((point) => point !== undefined), finished: true };
    expect(() => encodeMeasurement(tooMany)).toThrow('10001 points');
  });
});

describe('decodeMeasurement', () => {
  it('reads text whose delimiters were percent-encoded on the way', () => {
    expect(decodeMeasurement(encodeURIComponent(encodeMeasurement(example)))).toMatchObject({
      measurement: { points: { length: 3 }, finished: true },
    });
  });

  it('takes a line of fewer than two points for unfinished', () => {
    expect(decodeMeasurement('1;64,27')).toMatchObject({ measurement: { finished: false } });
  });

  it.each([
    ['', 'malformed', undefined],
    ['x', 'malformed', undefined],
    ['2;64,27', 'unknown-version', undefined],
    ['1;', 'malformed', 0],
    ['1;64', 'malformed', 0],
    ['1;64,27;64,27,5', 'malformed', 1],
    ['1;64,1e1', 'malformed', 0],
    ['1;64,27@', 'malformed', 0],
    ['1;64,27@%', 'malformed', 0],
    ['1;64,27;64,91', 'out-of-range', 1],
    ['1;181,27', 'out-of-range', 0],
    [`1${';0,0'.repeat(maxMeasurePoints + 1)}`, 'too-many-points', undefined],
  ])('refuses %.20s: %s', (text, reason, point) => {
    expect(decodeMeasurement(text)).toEqual({
      kind: 'invalid',
      reason,
      ...(point === undefined ? {} : { point }),
    });
  });

  it('gives back what was encoded, to seven decimals', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        const text = encodeMeasurement(measurement);
        const decoded = decodeMeasurement(text);
        if (decoded.kind === 'invalid') throw new Error(`${text} was refused: ${decoded.reason}`);
        const { points, finished } = decoded.measurement;
        expect(finished).toBe(measurement.finished);
        expect(points.map((point) => point.binding)).toEqual(
          measurement.points.map((point) => point.binding),
        );
        for (const [index, point] of points.entries()) {
          const [longitude = NaN, latitude = NaN] = measurement.points[index]?.position ?? [];
          expect(Math.abs(point.position[0] - longitude)).toBeLessThanOrEqual(0.51e-7);
          expect(Math.abs(point.position[1] - latitude)).toBeLessThanOrEqual(0.51e-7);
        }
        expect(encodeMeasurement(decoded.measurement)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, and what it accepts has one canonical text', () => {
    const alphabet = fc.constantFrom(...Array.from('0123456789.,;@~-o%2Fab'));
    const tail = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet }));
    fc.assert(
      fc.property(fc.constantFrom('', '1', '1;', '1o;1,2;'), tail, (head, rest) => {
        const decoded = decodeMeasurement(head + rest);
        expect(['measurement', 'invalid']).toContain(decoded.kind);
        if (decoded.kind === 'invalid') return;
        const text = encodeMeasurement(decoded.measurement);
        const again = decodeMeasurement(text);
        if (again.kind === 'invalid') throw new Error(`${text} was refused: ${again.reason}`);
        expect(encodeMeasurement(again.measurement)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
