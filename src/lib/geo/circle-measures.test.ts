import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPosition } from '../../../tests/golden/geo/arbitrary-position.ts';
import { readGolden } from '../../../tests/golden/geo/read-golden.ts';
import { circleMeasures } from './circle-measures.ts';
import { geodesicCircle } from './geodesic-circle.ts';
import { ringAreaSquareMetres } from './ring-area.ts';
import { sphereRadiusMetres } from './sphere-distance.ts';
import { wgs84EquatorialRadiusMetres, wgs84Flattening } from './wgs84.ts';

const earthSquareMetres = 510_065_621_724_088;

describe('against the limit of GeodSolve and Planimeter', () => {
  const golden = readGolden('circles.txt');

  it('gives every area to 1 m² and every perimeter to 10 micrometres', () => {
    expect(golden).toHaveLength(60);
    for (const { kind, numbers } of golden) {
      const [lon = NaN, lat = NaN, radius = NaN, metres = NaN, squareMetres = NaN] = numbers;
      const { areaSquareMetres, perimeterMetres } = circleMeasures([lon, lat], radius).wgs84;
      const name = `${kind} ${numbers.join(' ')}`;
      expect(Math.abs(areaSquareMetres - squareMetres), name).toBeLessThan(1);
      expect(Math.abs(perimeterMetres - metres), name).toBeLessThan(1e-5);
    }
  });
});

/** Gauss's curvature of WGS 84: one over the product of the two radii of curvature. */
function curvature(latitude: number): number {
  const eccentricitySquared = wgs84Flattening * (2 - wgs84Flattening);
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (
    (1 - eccentricitySquared * sine * sine) ** 2 /
    (wgs84EquatorialRadiusMetres ** 2 * (1 - eccentricitySquared))
  );
}

describe('on WGS 84', () => {
  it('bends away from a flat disc with the curvature (Bertrand and Puiseux 1848)', () => {
    const size = fc.double({ min: 0, max: 4.3, noNaN: true }).map((digits) => 10 ** digits);
    fc.assert(
      fc.property(arbitraryPosition, size, (center, radius) => {
        const { areaSquareMetres, perimeterMetres } = circleMeasures(center, radius).wgs84;
        const bend = curvature(center[1]) * radius ** 2;
        const flat = Math.PI * radius ** 2;
        // The rounding of GeographicLib's reduced length is under a nanometre, whatever the radius.
        const within = 1e-11 + 1e-9 / radius;
        expect(Math.abs(areaSquareMetres / (flat * (1 - bend / 12)) - 1)).toBeLessThan(within);
        const round = 2 * Math.PI * radius * (1 - bend / 6);
        expect(Math.abs(perimeterMetres / round - 1)).toBeLessThan(within);
      }),
    );
  });

  it('grows by its perimeter, also where its edge has gaps', () => {
    const radius = fc.oneof(
      fc.integer({ min: 1_000, max: 19_900_000 }),
      fc.integer({ min: 19_960_000, max: 20_003_000 }),
    );
    fc.assert(
      fc.property(arbitraryPosition, radius, (center, metres) => {
        const area = (by: number) => circleMeasures(center, metres + by).wgs84.areaSquareMetres;
        const { perimeterMetres } = circleMeasures(center, metres).wgs84;
        expect(Math.abs((area(1) - area(-1)) / 2 - perimeterMetres)).toBeLessThan(
          0.5 + 1e-8 * perimeterMetres,
        );
      }),
    );
  });

  it('comes to hold the whole earth, from wherever', () => {
    fc.assert(
      fc.property(
        arbitraryPosition,
        fc.constantFrom(20_004_000, 3e7, Infinity),
        (center, radius) => {
          const { areaSquareMetres, perimeterMetres } = circleMeasures(center, radius).wgs84;
          expect(Math.abs(areaSquareMetres - earthSquareMetres)).toBeLessThan(5);
          expect(perimeterMetres).toBe(0);
        },
      ),
    );
  });

  it('is the same on both hemispheres and all meridians', () => {
    const { wgs84 } = circleMeasures([64, 27], 77_000);
    expect(circleMeasures([-200, 27], 77_000).wgs84).toEqual(wgs84);
    const south = circleMeasures([64, -27], 77_000).wgs84;
    expect(south.areaSquareMetres).toBeCloseTo(wgs84.areaSquareMetres, 3);
    expect(south.perimeterMetres).toBeCloseTo(wgs84.perimeterMetres, 8);
  });

  it('is a little more than the polygon that is drawn of it', () => {
    const drawn = ringAreaSquareMetres(geodesicCircle([64, 27], 77_000, 720));
    const { areaSquareMetres } = circleMeasures([64, 27], 77_000).wgs84;
    const share = (360 / Math.PI) * Math.sin(Math.PI / 360);
    expect(drawn / areaSquareMetres).toBeCloseTo(share, 8);
  });
});

describe('on the sphere', () => {
  const of = (radius: number) => circleMeasures([64, 27], radius).sphere;
  const halfGirth = Math.PI * sphereRadiusMetres;

  it('is a disc when small', () => {
    for (const radius of [1e-3, 1, 10]) {
      expect(of(radius).areaSquareMetres / (Math.PI * radius ** 2)).toBeCloseTo(1, 12);
      expect(of(radius).perimeterMetres / (2 * Math.PI * radius)).toBeCloseTo(1, 12);
    }
  });

  it('is half of the earth at a quarter of its girth, and all of it at half', () => {
    const half = of(halfGirth / 2);
    expect(half.areaSquareMetres / (2 * Math.PI * sphereRadiusMetres ** 2)).toBeCloseTo(1, 14);
    expect(half.perimeterMetres / (2 * halfGirth)).toBeCloseTo(1, 14);
    for (const radius of [halfGirth, 3e7, Infinity]) {
      expect(of(radius).areaSquareMetres / (4 * Math.PI * sphereRadiusMetres ** 2)).toBeCloseTo(
        1,
        14,
      );
      expect(of(radius).perimeterMetres).toBeCloseTo(0, 7);
    }
  });

  it('leaves to a circle what that round its antipode does not take', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: halfGirth, noNaN: true }), (radius) => {
        const sum = of(radius).areaSquareMetres + of(halfGirth - radius).areaSquareMetres;
        expect(sum / (4 * Math.PI * sphereRadiusMetres ** 2)).toBeCloseTo(1, 13);
        const difference = of(radius).perimeterMetres - of(halfGirth - radius).perimeterMetres;
        expect(difference).toBeCloseTo(0, 6);
      }),
    );
  });
});

it('has no size without a radius', () => {
  const { wgs84, sphere } = circleMeasures([64, 27], 0);
  expect(sphere).toEqual({ areaSquareMetres: 0, perimeterMetres: 0 });
  expect(wgs84.areaSquareMetres).toBe(0);
  expect(wgs84.perimeterMetres).toBeCloseTo(0, 9);
});

it('is no number round what is no position', () => {
  expect(circleMeasures([0, 91], 5).wgs84.areaSquareMetres).toBeNaN();
  expect(circleMeasures([0, 91], 5).wgs84.perimeterMetres).toBeNaN();
});

it.each([-1, NaN])('refuses a radius of %f', (radius) => {
  expect(() => circleMeasures([0, 0], radius)).toThrow(String(radius));
});
