import { join } from 'node:path';
import { length } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import type { Position } from '#lib/geo/position.ts';
import {
  deviationTolerance,
  inKilometres,
  lineExpectations,
  pairExpectations,
} from './border-expectations.ts';
import { borderRegistry, type BorderId } from './border-registry.ts';
import { lineDeviation } from './line-deviation.ts';
import { lengthMetres } from './line-length.ts';
import { bordersFolder } from './paths.ts';
import { readJson } from './write-json.ts';

type BorderFeature = Feature<LineString, { id: string }>;

const readBorder = (id: BorderId): BorderFeature =>
  readJson(join(bordersFolder, `${id}.geojson`)) as BorderFeature;

const lineOf = (id: BorderId): Position[] =>
  readBorder(id).geometry.coordinates.map(([x = NaN, y = NaN]) => [x, y]);

const ids = borderRegistry.map(({ id }) => id);
const others = ids.filter((id) => id !== 'osm');
const timeout = 60_000;

describe('border registry', () => {
  it('is the one in the file, the measured dataset first', () => {
    expect(readJson(join(bordersFolder, 'borders.json'))).toEqual(borderRegistry);
    expect(ids).toEqual(['osm', 'natural-earth', 'gshhg', 'dcw']);
  });

  it('leaves nothing empty', () => {
    for (const entry of borderRegistry) {
      expect(Object.values(entry).every((value) => String(value).trim() !== '')).toBe(true);
      expect(entry.licenceUrl).toMatch(/^https:\/\//);
      expect(entry.sourceUrl).toMatch(/^https:\/\//);
    }
  });
});

describe.each(ids)('border %s', (id) => {
  it('is one feature with its id, at most five decimals', () => {
    const border = readBorder(id);
    expect(border.type).toBe('Feature');
    expect(border.geometry.type).toBe('LineString');
    expect(border.properties).toEqual({ id });
    for (const value of border.geometry.coordinates.flat()) {
      expect(value).toBe(Number(value.toFixed(5)));
    }
  });

  it('has each state on the side that the registry gives it', () => {
    const { leftCountry, rightCountry } = borderRegistry.find((entry) => entry.id === id)!;
    const index = buildBorderIndex(lineOf(id));
    const towns = { PK: [64.09459, 26.97186], IR: [62.3325, 27.3708] } as const;
    expect(nearestOnBorder(index, towns[leftCountry]).side).toBe('left');
    expect(nearestOnBorder(index, towns[rightCountry]).side).toBe('right');
  });

  it('runs from the Afghan tripoint south to Gwatar Bay', () => {
    const line = lineOf(id);
    expect(line[0]?.[0]).toBeCloseTo(60.86, 1);
    expect(line[0]?.[1]).toBeCloseTo(29.86, 2);
    expect(line.at(-1)?.[0]).toBeCloseTo(61.6, 1);
    expect(Math.abs((line.at(-1)?.[1] ?? 0) - 25.19)).toBeLessThan(0.02);
  });

  it('has the expected vertices and WGS 84 length', () => {
    const expected = lineExpectations[id];
    const line = lineOf(id);
    expect(line).toHaveLength(expected.vertices);
    const difference = lengthMetres(line) / 1000 - expected.lengthKilometres;
    expect(Math.abs(difference)).toBeLessThanOrEqual(expected.lengthToleranceKilometres);
  });

  it('repeats no vertex', () => {
    const keys = lineOf(id).map((position) => position.join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('OpenStreetMap border', () => {
  it('begins and ends at the vertices of the source', () => {
    expect(lineOf('osm')[0]).toEqual([60.87286, 29.85855]);
    expect(lineOf('osm').at(-1)).toEqual([61.61703, 25.1744]);
  });

  it.each([
    ['osm', 1005.73],
    ['natural-earth', 817.43],
  ] as const)('%s is %d km long on the sphere of Turf', (id, kilometres) => {
    expect(length(readBorder(id), { units: 'kilometers' })).toBeCloseTo(kilometres, 1);
  });
});

describe.each(others)('deviation of %s from OpenStreetMap', (id) => {
  it(
    'is the expected one in both directions',
    () => {
      const { toOsm, fromOsm } = lineExpectations[id];
      const pairs = [
        [inKilometres(lineDeviation(lineOf(id), lineOf('osm'))), toOsm],
        [inKilometres(lineDeviation(lineOf('osm'), lineOf(id))), fromOsm],
      ] as const;
      for (const [found, expected] of pairs) {
        expect(expected).toBeDefined();
        const differences = found.map((value, index) =>
          Math.abs(value - (expected?.[index] ?? NaN)),
        );
        expect(differences[0]).toBeLessThanOrEqual(deviationTolerance.mean);
        expect(differences[1]).toBeLessThanOrEqual(deviationTolerance.p95);
        expect(differences[2]).toBeLessThanOrEqual(deviationTolerance.max);
      }
    },
    timeout,
  );
});

describe('deviation of the other datasets from each other', () => {
  it.each(pairExpectations)('$from from $to', ({ from, to, mean, max }) => {
    const [foundMean, , foundMax] = inKilometres(lineDeviation(lineOf(from), lineOf(to)));
    expect(Math.abs(foundMean - mean)).toBeLessThanOrEqual(deviationTolerance.mean);
    expect(Math.abs(foundMax - max)).toBeLessThanOrEqual(deviationTolerance.max);
  });
});
