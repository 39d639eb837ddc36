import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportContext, exported, measurementThrough } from '../fixtures/exported-measurements.ts';
import { readFile, shortIssues } from '../fixtures/read-file.ts';
import type { ExportedMeasurement } from '#lib/exporter/measurement-export.ts';
import { measurementsCsv } from '#lib/exporter/measurement-csv.ts';
import { measurementsGeoJson } from '#lib/exporter/measurement-geojson.ts';
import { measurementsKml } from '#lib/exporter/measurement-kml.ts';
import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import { anyMeasurement } from '#lib/measure/model/measurement.arbitrary.ts';
import {
  maxMeasurePoints,
  measurePoint,
  type Measurement,
} from '#lib/measure/model/measurement.ts';

const writers: Record<string, (list: readonly ExportedMeasurement[]) => string> = {
  GeoJSON: (list) => JSON.stringify(measurementsGeoJson(list, exportContext)),
  CSV: (list) => measurementsCsv(list, exportContext),
  KML: (list) => measurementsKml(list, exportContext),
};

const written = (format: string, measurements: readonly Measurement[]) =>
  writers[format]?.(measurements.map((measurement) => exported(measurement))) ?? '';

describe.each(Object.keys(writers))('measurements written as %s', (format) => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyMeasurement, { maxLength: 3 }), (measurements) => {
        const read = readFile(written(format, measurements));
        expect(read.measurements).toEqual(measurements);
        const issues = measurements.length === 0 ? ['nothing-to-measure'] : [];
        expect(shortIssues(read)).toEqual(issues);
      }),
      { numRuns: 25 },
    );
  });

  it('come back with Windows line ends, a byte order mark and blanks around them', () => {
    const measurement = measurementThrough('area', [
      [64, 26],
      [65, 26],
      [65, 27],
    ]);
    const text = written(format, [measurement]).replace(/\r?\n/g, '\r\n');
    expect(readFile(`\ufeff\r\n ${text.trimStart()}\r\n`)).toEqual({
      ...{ measurements: [measurement], issues: [] },
    });
  });

  it('come back although other programs keep fewer digits', () => {
    const measurement = measurementThrough('line', [
      [64.099_999_723, 26.999_999_856],
      [-179.999_999_999, 1.000_000_49],
    ]);
    const text = written(format, [measurement]);
    const kept = encodeMeasurement(measurement);
    const rounded = text
      .split(kept)
      .map((part) => part.replace(/\d+\.\d{7,}/g, (digits) => Number(digits).toFixed(6)))
      .join(kept);
    expect(rounded).not.toBe(text);
    expect(readFile(rounded)).toEqual({ measurements: [measurement], issues: [] });
  });
});

it('measurements with the most points there may be come back as they were', () => {
  const points = Array.from({ length: maxMeasurePoints }, (_, i) => measurePoint([i / 100, 27]));
  const measurement = measurementThrough('line', points);
  expect(readFile(written('GeoJSON', [measurement])).measurements).toEqual([measurement]);
});

describe('rows of a table that were changed since', () => {
  const measurement = measurementThrough(
    'area',
    [
      measurePoint([64.094_59, 26.971_86], { kind: 'place', id: 'panjgur' }),
      measurePoint([62.334_24, 27.370_82], { kind: 'place', id: 'saravan' }),
      [63, 28],
      [64, 28.5],
    ],
    { name: 'An area', note: 'A note.', colour: 'pink' },
  );
  const text = written('CSV', [measurement]);
  const changed = (from: RegExp, to: string) => {
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    return readFile(other);
  };

  it('give the measurement their points, and the others hold on to what they did', () => {
    const read = changed(/64\.09459,26\.97186(?=,place)/, '64.09459,26.98');
    expect(shortIssues(read)).toEqual(['rows-changed:2#1']);
    const [first, ...others] = measurement.points;
    expect(first).toBeDefined();
    const points = [measurePoint([64.094_59, 26.98]), ...others];
    expect(read.measurements).toEqual([{ ...measurement, points }]);
  });

  it('are no rounding when they have but one decimal', () => {
    expect(shortIssues(changed(/62\.33424,27\.37082(?=,place)/, '62.33424,27.4'))).toEqual([
      'rows-changed:2#1',
    ]);
  });

  it('may call the antimeridian east or west', () => {
    const line = measurementThrough('line', [[-180, 5], [170, 5]]); // prettier-ignore
    const other = written('CSV', [line]).replace(/-180,5(?=,free)/, '180,5');
    expect(other).not.toBe(written('CSV', [line]));
    expect(readFile(other)).toEqual({ measurements: [line], issues: [] });
  });

  it('may be more or fewer', () => {
    const [a, b, c, d] = measurement.points;
    const fewer = changed(/^.*63,28,free.*\r\n/m, '');
    expect(fewer.measurements).toEqual([{ ...measurement, points: [a, b, d] }]);
    const added = '1,An area,area,5,Point 5,65,27';
    const more = readFile(`${text}${added}${','.repeat(headingCommas(text) - 6)}\r\n`);
    const points = [a, b, c, d, measurePoint([65, 27])];
    expect(more.measurements).toEqual([{ ...measurement, points }]);
    for (const read of [fewer, more]) expect(shortIssues(read)).toEqual(['rows-changed:2#1']);
  });

  it('take no measurement away when they cannot be read any more', () => {
    const read = changed(/64\.09459,26\.97186(?=,place)/, '6409459,2697186');
    expect(read.measurements).toEqual([measurement]);
    expect(shortIssues(read)).toEqual(['latitude-out-of-range:2#1 latitude']);
  });

  it('stand for themselves when the measurement kept with them is broken', () => {
    const read = changed(/2a;/g, '2a;b=;');
    expect(read.issues).toMatchObject([{ reason: 'malformed-measurement', line: 2, record: 1 }]);
    const points = measurement.points.map(({ position }) => measurePoint(position));
    expect(read.measurements).toEqual([{ ...measurement, colour: 'teal', points }]);
    expect(shortIssues(changed(/2a;/g, '9a;'))).toEqual(['newer-measurement:2#1']);
  });
});

const headingCommas = (text: string) => (/^.*/.exec(text)?.[0].match(/,/g) ?? []).length;

it('tables may be put one after the other', () => {
  const [a, b] = [measurementThrough('line', [[1, 2], [3, 4]]), measurementThrough('line', [[5, 6]])]; // prettier-ignore
  const [heading = '', ...rows] = written('CSV', [b]).split('\r\n');
  expect(heading).toContain('sarhad');
  const read = readFile(written('CSV', [a]) + rows.join('\r\n'));
  expect(read).toEqual({ measurements: [a, b], issues: [] });
});

it('a drawing that was changed since is said to be, and the measurement comes back', () => {
  const measurement = measurementThrough('line', [[64, 26], [65, 27]]); // prettier-ignore
  for (const format of ['GeoJSON', 'KML']) {
    const kept = encodeMeasurement(measurement);
    const parts = written(format, [measurement]).split(kept);
    const moved = parts.map((part) => part.replace(/65,27(?=[\]<])/, '65,28')).join(kept);
    const read = readFile(moved);
    expect(read.measurements).toEqual([measurement]);
    expect(shortIssues(read)).toEqual(['drawn-elsewhere#1']);
  }
});
