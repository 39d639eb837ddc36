import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  exportContext,
  exported,
  measurementThrough,
} from '../../../tests/fixtures/exported-measurements.ts';
import { encodeMeasurement } from '#lib/measure/link/encode-measurement.ts';
import { measurePoint } from '#lib/measure/model/measurement.ts';
import { measurementsCsv } from './measurement-csv.ts';

const line = measurementThrough(
  'line',
  [measurePoint([64.09459, 26.97186], { kind: 'place', id: 'panjgur' }), [-1e-9, 0], [5, 5]],
  { name: '=1+1', note: 'Two\nlines' },
);
const area = measurementThrough('area', [
  [60, 20],
  [61, 20],
  [61, 21],
]);
const empty = measurementThrough('line', []);

const rowsOf = (...items: Parameters<typeof exported>[]) => {
  const text = measurementsCsv(
    items.map((item) => exported(...item)),
    exportContext,
  );
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    ...{ header: true, skipEmptyLines: true },
  });
  expect(errors).toEqual([]);
  return data;
};

describe('measurements as CSV', () => {
  it('have one row for each point, and one for a measurement without points', () => {
    const rows = rowsOf([line], [empty], [area]);
    expect(rows.map(({ measurement, point }) => `${measurement}/${point}`)).toEqual([
      ...['1/1', '1/2', '1/3', '2/', '3/1', '3/2', '3/3'],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ point_name: 'Point 1', longitude: '64.09459', latitude: '26.97186' },
      ...{ bound_to: 'place panjgur', radius_m: '0', shape: 'line' },
    });
  });

  it('write small numbers out, and let no spreadsheet run a name', () => {
    const [, second] = rowsOf([line]);
    expect(second?.longitude).toBe('-0.000000001');
    expect(second?.name).toBe("'=1+1");
  });

  it('give each leg at the point that it leads to', () => {
    const [first, second, third] = rowsOf([line]);
    expect([first?.leg_m, first?.running_m, first?.initial_bearing]).toEqual(['', '', '']);
    expect(second?.running_m).toBe(second?.leg_m);
    const sum = Number(second?.leg_m) + Number(third?.leg_m);
    expect(Number(third?.running_m)).toBeCloseTo(sum, 3);
    expect(first?.length_m).toBe(third?.running_m);
    const [closing] = rowsOf([area]);
    expect(closing?.running_m).toBe(closing?.perimeter_m);
    expect(Number(closing?.leg_m)).toBeGreaterThan(100_000);
  });

  it('give what belongs to the whole measurement in its first row only', () => {
    const [first, ...others] = rowsOf([area, [100]]);
    expect(first).toMatchObject({
      ...{ perimeter_m: '367467.8844', perimeter_low_m: '367267.8844', border_version: '0.6.0' },
      ...{ units: 'metric', earth_model: 'wgs84', made_at: exportContext.madeAt },
      sarhad: encodeMeasurement(area),
    });
    for (const row of others) {
      const { area_m2, length_m, method, software, sarhad } = row;
      expect([area_m2, length_m, method, software, sarhad].join('')).toBe('');
    }
  });
});
