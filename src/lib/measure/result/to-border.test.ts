import { describe, expect, it } from 'vitest';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { destination } from '#lib/geo/destination.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { measurePoint, type MeasurePoint, type MeasureShape } from '../model/measurement.ts';
import { measureShape } from './measure-shape.ts';
import { acrossBorders, toBorder } from './to-border.ts';

/** A border along the meridian of 62° E. */
const line: Position[] = [
  [62, 25],
  [62, 26],
  [62, 27],
  [62, 28],
];
const border = { dataset: 'osm', version: '1', line, index: buildBorderIndex(line) };
const place = measurePoint([63, 26.5], { kind: 'place', id: 'a' });
const east = (longitude: number, latitude = 26.5) => measurePoint([longitude, latitude]);

function reading(shape: MeasureShape, points: readonly MeasurePoint[], radius = 0) {
  const radiusMetresOf = ({ binding }: MeasurePoint) => (binding.kind === 'place' ? radius : 0);
  const measured = measureShape({ shape, points }, { radiusMetresOf, border });
  if (measured === null) throw new Error('Nothing was measured.');
  return toBorder({ shape, points }, measured, border, radiusMetresOf);
}

describe('toBorder', () => {
  it('is for a point what any place has, with the place’s radius either way', () => {
    const { wgs84Metres, sphereMetres, nearest, bearingDegrees } = borderDistance(
      border.index,
      place.position,
    );
    expect(reading('line', [place], 3000)).toMatchObject({
      ...{ dataset: 'osm', version: '1', from: place.position, to: nearest.position },
      lengthMetres: {
        wgs84: { value: wgs84Metres, low: wgs84Metres - 3000, high: wgs84Metres + 3000 },
        sphere: { value: sphereMetres },
      },
      bearingDegrees,
      meets: false,
    });
  });

  it('is that of the nearest point of a line', () => {
    const found = reading('line', [east(64), east(63), east(65)]);
    expect(found?.from[0]).toBeCloseTo(63, 6);
    expect(found?.lengthMetres.wgs84.value).toBeCloseTo(
      geodesicMetres([63, 26.5], found?.to ?? [0, 0]),
      5,
    );
  });

  it('is nothing where a line crosses the border, or an area holds it', () => {
    expect(reading('line', [east(61), east(63)])).toMatchObject({
      lengthMetres: { wgs84: { value: 0 } },
      bearingDegrees: null,
      meets: true,
    });
    const around = [east(60, 24), east(64, 24), east(64, 29), east(60, 29)];
    expect(reading('area', around)?.meets).toBe(true);
    expect(reading('border', [east(62, 26), east(62, 27)])?.meets).toBe(true);
  });

  it('is for a circle that of its centre, less the radius', () => {
    const rim = measurePoint(destination([63, 26.5], 10, 20_000));
    const center = borderDistance(border.index, [63, 26.5]).wgs84Metres;
    const found = reading('circle', [east(63), rim]);
    expect(found?.lengthMetres.wgs84.value).toBeCloseTo(center - 20_000, 2);
    expect(geodesicMetres(found?.from ?? [0, 0], [63, 26.5])).toBeCloseTo(20_000, 2);
    const wide = measurePoint(destination([63, 26.5], 10, 200_000));
    expect(reading('circle', [east(63), wide])?.meets).toBe(true);
  });

  it('is not there without points', () => {
    expect(reading('line', [])).toBeNull();
  });
});

describe('acrossBorders', () => {
  it('has the value of the chosen border and the range of all', () => {
    const near = reading('line', [place], 1000);
    const far = reading('line', [east(63.1)]);
    const across = acrossBorders(
      near,
      [near, far].filter((each) => each !== null),
    );
    expect(across?.wgs84).toEqual({
      value: near?.lengthMetres.wgs84.value,
      low: near?.lengthMetres.wgs84.low,
      high: far?.lengthMetres.wgs84.high,
    });
    expect(acrossBorders(null, [])).toBeNull();
  });
});
