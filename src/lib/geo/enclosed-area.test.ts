import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRing } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readPolygons } from '../../../tests/golden/geo/read-polygons.ts';
import { enclosedAreas, type EnclosedAreas } from './enclosed-area.ts';
import { geodesicMetres } from './geodesic-inverse.ts';
import type { Position } from './position.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';

const halves: EnclosedAreas = {
  wgs84SquareMetres: 510_065_621_724_089 / 2,
  sphereSquareMetres: 2 * Math.PI * sphereRadiusMetres ** 2,
};

function expectSame(a: EnclosedAreas, b: EnclosedAreas): void {
  expect(Math.abs(a.wgs84SquareMetres - b.wgs84SquareMetres)).toBeLessThan(1);
  expect(Math.abs(a.sphereSquareMetres - b.sphereSquareMetres)).toBeLessThan(1);
}

it('is the size of every area of Planimeter, whatever its sign', () => {
  for (const { kind, ring, wgs84, sphere } of readPolygons()) {
    const areas = enclosedAreas(ring);
    const name = `${kind} ${ring.join(' ')}`;
    const expected = Math.abs(wgs84.squareMetres);
    expect(Math.abs(areas.wgs84SquareMetres - expected), name).toBeLessThan(0.1);
    const expectedOnSphere = Math.abs(sphere.squareMetres);
    expect(Math.abs(areas.sphereSquareMetres - expectedOnSphere), name).toBeLessThan(0.1);
  }
});

describe('properties', () => {
  const hasLines = (ring: readonly Position[]) =>
    ring.every((position, i) => geodesicMetres(position, ring.at(i - 1) ?? position) < 19_900_000);
  const rings = arbitraryRing.filter(hasLines);

  it('lies between nothing and half of the earth', () => {
    fc.assert(
      fc.property(arbitraryRing, (ring) => {
        const { wgs84SquareMetres, sphereSquareMetres } = enclosedAreas(ring);
        expect(wgs84SquareMetres).toBeGreaterThanOrEqual(0);
        expect(wgs84SquareMetres).toBeLessThanOrEqual(halves.wgs84SquareMetres);
        expect(sphereSquareMetres).toBeGreaterThanOrEqual(0);
        expect(sphereSquareMetres).toBeLessThanOrEqual(halves.sphereSquareMetres + 1);
      }),
    );
  });

  it('does not change by where a ring begins, which way it runs, and what is repeated', () => {
    fc.assert(
      fc.property(rings, fc.nat(7), (ring, start) => {
        const areas = enclosedAreas(ring);
        expectSame(enclosedAreas([...ring.slice(start), ...ring.slice(0, start)]), areas);
        expectSame(enclosedAreas(ring.toReversed()), areas);
        expectSame(enclosedAreas([...ring, ...ring.slice(0, 1)]), areas);
        expectSame(enclosedAreas(ring.flatMap((position) => [position, position])), areas);
      }),
    );
  });

  it('does not change by whole turns of longitude, of all positions or of some', () => {
    const turns = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rings, turns, (ring, turnsOfEach) => {
        const areas = enclosedAreas(ring);
        const turned = ring.map(([x, y], i): Position => [x + 360 * (turnsOfEach[i] ?? 0), y]);
        expectSame(enclosedAreas(turned), areas);
      }),
    );
  });

  it('does not change when the earth is turned or seen from below', () => {
    fc.assert(
      fc.property(rings, fc.integer({ min: -2880, max: 2880 }), (ring, eighths) => {
        const areas = enclosedAreas(ring);
        expectSame(enclosedAreas(ring.map(([x, y]) => [x + eighths / 8, y])), areas);
        expectSame(enclosedAreas(ring.map(([x, y]) => [x, -y])), areas);
      }),
    );
  });
});

it('is that of the cap round a pole, not of the rest of the earth', () => {
  const cap = Array.from({ length: 360 }, (_, longitude): Position => [longitude, -89]);
  const flat = Math.PI * 111_694 ** 2;
  expect(enclosedAreas(cap).wgs84SquareMetres / flat).toBeCloseTo(1, 3);
  expect(enclosedAreas(cap.toReversed()).wgs84SquareMetres / flat).toBeCloseTo(1, 3);
});

it('cancels in a figure of eight and in a way there and back', () => {
  const eight: Position[] = [
    [60, -1],
    [62, 1],
    [62, -1],
    [60, 1],
  ];
  const thereAndBack: Position[] = [
    [60, 27],
    [63, 28],
    [64, 25],
    [63, 28],
  ];
  for (const ring of [eight, thereAndBack]) {
    expectSame(enclosedAreas(ring), { wgs84SquareMetres: 0, sphereSquareMetres: 0 });
  }
});

it('counts twice what is gone round twice', () => {
  const once: Position[] = [
    [60, 27],
    [63, 28],
    [64, 25],
  ];
  const { wgs84SquareMetres } = enclosedAreas(once);
  expect(enclosedAreas([...once, ...once]).wgs84SquareMetres).toBeCloseTo(2 * wgs84SquareMetres, 0);
});

it('is nothing for fewer than three positions, and no number beyond the poles', () => {
  const nothing = { wgs84SquareMetres: 0, sphereSquareMetres: 0 };
  expect(enclosedAreas([])).toEqual(nothing);
  expect(enclosedAreas([[60, 27]])).toEqual(nothing);
  expect(
    enclosedAreas([
      [60, 27],
      [62, 29],
    ]),
  ).toEqual(nothing);
  expect(
    enclosedAreas([
      [60, 27],
      [60, 95],
    ]),
  ).toEqual(nothing);
  expect(enclosedAreas(Array.from({ length: 5 }, () => [60, 27] as const))).toEqual(nothing);
  expect(
    enclosedAreas([
      [60, 27],
      [62, 29],
      [62, 95],
    ]),
  ).toEqual({ wgs84SquareMetres: NaN, sphereSquareMetres: NaN });
});
