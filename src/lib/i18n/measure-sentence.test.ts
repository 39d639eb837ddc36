import { describe, expect, it } from 'vitest';
import {
  emptyMeasurement,
  measurePoint,
  type Measurement,
} from '#lib/measure/model/measurement.ts';
import type { MeasurePoint, MeasureShape } from '#lib/measure/model/measurement.ts';
import { measureShape } from '#lib/measure/result/measure-shape.ts';
import type { BorderReading } from '#lib/measure/result/to-border.ts';
import { withSlack } from '#lib/measure/result/measured.ts';
import { measureFigures, type FigureFormat } from './measure-figures.ts';
import { measurementName, pointName, type PointNaming } from './measure-point-name.ts';
import { borderSentence, measureSentence } from './measure-sentence.ts';
import { measureSpokenText } from './measure-spoken-text.ts';
import { rhumbText } from './rhumb-text.ts';

const naming: PointNaming = {
  places: new Map([
    ['panjgur', 'Panjgur'],
    ['saravan', 'Saravan'],
  ]),
  events: new Map([['strike', 'A strike']]),
};
const format: FigureFormat = { units: 'metric', earthModel: 'wgs84', locale: 'en' };
const citation = {
  software: 'Sarhad 1.2.3',
  date: '26 November 2026',
  url: 'https://x.test/#m=2l',
};
const panjgur = measurePoint([64.09459, 26.97186], { kind: 'place', id: 'panjgur' });
const saravan = measurePoint([62.3325, 27.3708], { kind: 'place', id: 'saravan' });
const desert = measurePoint([64.6, 26.4]);
const radiusMetresOf = ({ binding }: MeasurePoint) => (binding.kind === 'place' ? 3000 : 0);

function of(shape: MeasureShape, points: readonly MeasurePoint[], name = ''): Measurement {
  return { ...emptyMeasurement({ dataset: 'osm', version: '0.6.0' }, { shape }), points, name };
}
function measuredOf(measurement: Measurement) {
  const measured = measureShape(measurement, { radiusMetresOf, border: null });
  if (measured === null) throw new Error('Nothing was measured.');
  return measured;
}
const sentence = (measurement: Measurement, how: Partial<FigureFormat> = {}) =>
  measureSentence(
    {
      ...{ measurement, measured: measuredOf(measurement), naming, radiusMetresOf },
      borderName: 'OpenStreetMap',
    },
    { ...format, ...how },
    citation,
  );

describe('measureSentence', () => {
  it('says what, how long, how surely, how and where', () => {
    expect(sentence(of('line', [panjgur, saravan]))).toBe(
      'Line through Panjgur (26.97° N, 64.09° E, known within 3.0 km); Saravan (27.37° N, 62.33° E, known within ' +
        '3.0 km): 180 km (174–186 km) long, bearing 284.6° at the start and 283.8° at the end, ' +
        'as geodesics on the WGS 84 ellipsoid (GeographicLib). ' +
        'Measured with Sarhad 1.2.3 on 26 November 2026, https://x.test/#m=2l',
    );
  });

  it('names the measurement, the border and the sphere where they matter', () => {
    const border = measurePoint([63.2522, 26.9978], { kind: 'border', part: null });
    const text = sentence(of('line', [desert, border], 'From the desert'), {
      earthModel: 'sphere',
      units: 'nautical',
    });
    expect(text).toContain('From the desert (Line through 26.40000° N, 64.60000° E; the border at');
    expect(text).toContain('on a sphere of 6,371,008.8 m radius');
    expect(text).toContain('on the border of OpenStreetMap, version 0.6.0');
    expect(text).toContain('80.71 nmi long');
    expect(text).toContain(' (80.713318 nmi), as great circles');
  });

  it('has the numbers of each shape', () => {
    expect(sentence(of('area', [panjgur, saravan, desert]))).toMatch(
      /^Area with the corners .*: area [\d,]+ km² \(.*\), perimeter \d+ km \(.*\), as geodesics/,
    );
    expect(sentence(of('circle', [desert, panjgur]))).toMatch(
      /^Circle, centre .*: radius .* km \(.*\), circumference .* km \(.*\), area .* km²/,
    );
  });

  it('counts points where there are too many to name', () => {
    const many = Array.from({ length: 12 }, (_, i) => measurePoint([60 + i, 27]));
    expect(sentence(of('line', many))).toContain(
      'Line through 12 points from 27.00000° N, 60.00000° E to 27.00000° N, 71.00000° E: 1,092 km long,',
    );
  });

  it('is empty without points', () => {
    expect(sentence(of('line', []))).toBe('');
  });
});

describe('borderSentence', () => {
  const distance: BorderReading = {
    ...{ dataset: 'osm', version: '0.6.0', from: panjgur.position, to: [63.31, 26.9] },
    lengthMetres: withSlack({ wgs84: 78_801.2, sphere: 78_700 }, 3000),
    bearingDegrees: 264.2,
    meets: false,
  };
  const subject = {
    name: 'Panjgur',
    distance,
    range: withSlack({ wgs84: 78_801.2, sphere: 78_700 }, 6000),
    border: { name: 'OpenStreetMap', version: '0.6.0' },
  };

  it('says which border, how far, and to where on it', () => {
    expect(borderSentence(subject, format, citation)).toBe(
      'Panjgur: 79 km (73–85 km) from the border as OpenStreetMap has it (version 0.6.0), at its ' +
        'nearest point 26.90000° N, 63.31000° E, bearing 264.2°, as geodesics on the WGS 84 ellipsoid ' +
        '(GeographicLib). Measured with Sarhad 1.2.3 on 26 November 2026, https://x.test/#m=2l',
    );
  });

  it('says where the border is met', () => {
    const met = { ...subject, distance: { ...distance, meets: true } };
    expect(borderSentence(met, format, citation)).toMatch(
      /^Panjgur: meets the border as OpenStreetMap has it/,
    );
  });
});

describe('names', () => {
  it('are those of what points hold on to', () => {
    expect(pointName(panjgur, naming)).toBe('Panjgur');
    const event = measurePoint([64, 27], { kind: 'event', id: 'strike', place: 'panjgur' });
    expect(pointName(event, naming)).toBe('A strike, Panjgur');
    const gone = measurePoint([64, 27], { kind: 'place', id: 'atlantis' });
    expect(pointName(gone, naming)).toBe('atlantis');
  });

  it('of a measurement are the reader’s, or come from its points', () => {
    expect(measurementName(of('line', [panjgur, saravan], 'Mine'), naming)).toBe('Mine');
    expect(measurementName(of('line', [panjgur, saravan]), naming)).toBe('Panjgur – Saravan');
    expect(measurementName(of('line', [panjgur]), naming)).toBe('Panjgur');
    expect(measurementName(of('line', [], ' '), naming)).toBe('New measurement');
  });
});

describe('what is spoken', () => {
  const spoken = (measurement: Measurement) =>
    measureSpokenText(measurement, measuredOf(measurement), naming, format);

  it('tells the last point, its leg and the whole', () => {
    expect(spoken(of('line', [panjgur, saravan]))).toBe(
      'Point 2: Saravan. Leg 180 km (174–186 km). Total length 180 km (174–186 km).',
    );
    expect(spoken(of('line', [panjgur]))).toBe('Point 1: Panjgur.');
    expect(spoken(of('line', []))).toBe('');
  });

  it('tells area and perimeter', () => {
    expect(spoken(of('area', [panjgur, saravan, desert]))).toMatch(/Area [\d,]+ km².*Perimeter/);
  });
});

describe('figures', () => {
  it('are rounded to what the points support', () => {
    const line = of('line', [panjgur, saravan]);
    expect(measureFigures(line, measuredOf(line), format).main).toEqual({
      kind: 'total',
      label: 'Total length',
      value: '180 km',
      range: '174–186 km',
    });
  });

  it('of a rhumb line stand beside the geodesic where it is much longer', () => {
    const far = of('line', [
      measurePoint([51.42151, 35.69439]),
      measurePoint([-77.03637, 38.89511]),
    ]);
    const [from, to] = far.points;
    const [leg] = measuredOf(far).legs;
    if (from === undefined || to === undefined || leg === undefined) throw new Error('No leg.');
    expect(rhumbText(from, to, leg, format)).toBe(
      'On a constant bearing of 271.8° (rhumb line) 11,392 km, 12 % longer.',
    );
  });
});
