import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measurementThrough } from '../../../tests/fixtures/exported-measurements.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import { polylineLengthMetres } from '#lib/geo/polyline-length.ts';
import type { Position } from '#lib/geo/position.ts';
import { anyMeasurement } from '#lib/measure/model/measurement.arbitrary.ts';
import type { MeasuredShape } from '#lib/measure/result/measured-shape.ts';
import { nothingMeasured } from '#lib/measure/result/measured.ts';
import { measurementGeometry } from './measurement-geometry.ts';

const panjgur: Position = [64.09459, 26.97186];
const saravan: Position = [62.33424, 27.37082];
const tehran: Position = [51.38896, 35.69439];

const geometryOf = (...given: Parameters<typeof measurementThrough>) =>
  measurementGeometry(measurementThrough(...given), null);

describe('the geometry of a line', () => {
  it('goes through all points, in steps of at most 10 km along the geodesic', () => {
    const geometry = geometryOf('line', [panjgur, saravan, tehran]);
    if (geometry?.type !== 'LineString') throw new Error('It is no line.');
    const line = geometry.coordinates as unknown as Position[];
    expect(line[0]).toEqual(panjgur);
    expect(line.at(-1)).toEqual(tehran);
    expect(line).toContainEqual(saravan);
    const steps = line.slice(1).map((to, i) => geodesicMetres(line[i]!, to));
    expect(Math.max(...steps)).toBeLessThan(10_000.001);
    // A chain of steps is as long as the geodesics only if all lie on them.
    const straight = geodesicMetres(panjgur, saravan) + geodesicMetres(saravan, tehran);
    expect(Math.abs(polylineLengthMetres(line) - straight)).toBeLessThan(0.001);
  });

  it('is cut at the antimeridian', () => {
    const geometry = geometryOf('line', [
      [178, 0],
      [-178, 0],
      [178, 1],
    ]);
    if (geometry?.type !== 'MultiLineString') throw new Error('It is not cut.');
    expect(geometry.coordinates).toHaveLength(3);
    expect(geometry.coordinates.flat().every(([x]) => Math.abs(x!) <= 180)).toBe(true);
    expect(geometry.coordinates.map((line) => [line[0]?.[0], line.at(-1)?.[0]])).toEqual([
      [178, 180],
      [180, 178],
      [-180, -180],
    ]);
  });

  it('is a point where it has one position only, and nothing where it has none', () => {
    const point = { type: 'Point', coordinates: [...panjgur] };
    expect(geometryOf('line', [panjgur])).toEqual(point);
    expect(geometryOf('line', [panjgur, panjgur])).toEqual(point);
    expect(geometryOf('area', [panjgur, panjgur, panjgur])).toEqual(point);
    expect(geometryOf('circle', [panjgur, panjgur])).toEqual(point);
    expect(geometryOf('line', [])).toBeNull();
  });

  it('stays small however often it goes round the Earth', () => {
    const ends = Array.from({ length: 400 }, (_, i): Position => [i % 2 === 0 ? 0 : 179, 0]);
    const geometry = geometryOf('line', ends);
    if (geometry?.type !== 'LineString') throw new Error('It is no line.');
    expect(geometry.coordinates.length).toBeLessThan(51_000);
  });
});

describe('the geometry of an area', () => {
  it.each([
    ['as drawn', [panjgur, saravan, tehran]],
    ['the other way round', [tehran, saravan, panjgur]],
  ])('is a ring counter-clockwise, drawn %s', (_, points) => {
    const geometry = geometryOf('area', points);
    if (geometry?.type !== 'Polygon') throw new Error('It is no polygon.');
    const [ring = []] = geometry.coordinates;
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const point of points) expect(ring).toContainEqual(point);
    const turn = ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = x, nextY = y] = ring[i + 1] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(turn).toBeGreaterThan(0);
  });

  it('is the side with the pole where that is smaller', () => {
    const around: Position[] = [0, 90, 180, -90].map((x) => [x, 70]);
    const geometry = geometryOf('area', around) as MultiPolygon;
    expect(booleanPointInPolygon([45, 89], geometry)).toBe(true);
    expect(booleanPointInPolygon([-135, 80], geometry)).toBe(true);
    expect(booleanPointInPolygon([45, 0], geometry)).toBe(false);
  });

  it('is a line of two points, and one there and back along a meridian', () => {
    expect(geometryOf('area', [panjgur, saravan])?.type).toBe('LineString');
    const meridian: Position[] = [20, 21, 22].map((y) => [60, y]);
    expect(geometryOf('area', meridian)).toMatchObject({ type: 'LineString' });
  });
});

describe('the geometry of a circle', () => {
  it('is a ring at the radius', () => {
    const geometry = geometryOf('circle', [panjgur, saravan]) as Polygon;
    const radius = geodesicMetres(panjgur, saravan);
    expect(geometry.coordinates[0]).toHaveLength(721);
    for (const position of geometry.coordinates[0] ?? []) {
      const metres = geodesicMetres(panjgur, position as unknown as Position);
      // Nine decimals are 0.1 mm.
      expect(Math.abs(metres - radius)).toBeLessThan(0.0002);
    }
  });

  it('is its centre as long as it has no radius', () => {
    expect(geometryOf('circle', [panjgur])?.type).toBe('Point');
  });
});

describe('the geometry of a border stretch', () => {
  const stretch = measurementThrough('border', [panjgur, saravan]);

  it('follows the border as it was measured', () => {
    const path: Position[] = [panjgur, [63.2, 27.2], [63, 27.3], saravan];
    const bearings = { initialBearingDegrees: null, finalBearingDegrees: null };
    const leg = { from: 0, to: 1, lengthMetres: nothingMeasured, runningMetres: nothingMeasured };
    const measured: MeasuredShape = {
      legs: [{ ...leg, ...bearings, path }],
      ...{ lengthMetres: nothingMeasured, straightMetres: null },
      ...{ perimeterMetres: null, areaSquareMetres: null },
    };
    const geometry = measurementGeometry(stretch, measured);
    expect(geometry).toEqual({ type: 'LineString', coordinates: path });
  });

  it('draws no line that was not measured', () => {
    const geometry = measurementGeometry(stretch, null);
    expect(geometry).toEqual({ type: 'MultiPoint', coordinates: [panjgur, saravan] });
  });
});

it('any measurement has coordinates of at most 9 decimals on the Earth', () => {
  const numbersOf = (value: unknown): number[] =>
    Array.isArray(value) ? value.flatMap(numbersOf) : [value as number];
  fc.assert(
    fc.property(anyMeasurement, (measurement) => {
      const geometry = measurementGeometry(measurement, null);
      expect(geometry === null).toBe(measurement.points.length === 0);
      if (geometry === null) return;
      if (geometry.type === 'GeometryCollection') throw new Error('It is a collection.');
      const numbers = numbersOf(geometry.coordinates);
      expect(numbers.every((value) => Math.abs(value) <= 180)).toBe(true);
      expect(numbers.every((value) => Number(value.toFixed(9)) === value)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
