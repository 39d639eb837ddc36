import { area, bboxClip, polygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { borderDistance } from '#lib/geo/border-distance.ts';
import { buildBorderIndex, type BorderIndex } from '#lib/geo/border-index.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { geodesicCircle } from '#lib/geo/geodesic-circle.ts';
import { geodesicMetres } from '#lib/geo/geodesic-inverse.ts';
import type { Position } from '#lib/geo/position.ts';
import { ringAreaSquareMetres } from '#lib/geo/ring-area.ts';
import { borderDatasets, borderLine, type BorderId } from '../../../tests/fixtures/geodata.ts';
import { exactMarginMetres } from '../../../tests/golden/claims/exact-margin.ts';
import { candidateAreas } from './candidate-areas.ts';
import type { Constraint, LineConstraint, PlaceConstraint } from './constraint.ts';
import { ringHolds } from './ring-holds.ts';
import type { MeasuredPolygon } from './ring-measures.ts';

const panjgur: Position = [64.09459, 26.97186];

function borderIndex(id: BorderId): BorderIndex {
  const dataset = borderDatasets.find((candidate) => candidate.id === id);
  if (dataset === undefined) throw new Error(`No border ${id}.`);
  return dataset.index;
}
const osm = borderIndex('osm');

const fromPlace = (km: number, tolerance: number, position = panjgur): PlaceConstraint => ({
  ...{ kind: 'place', position },
  ...{ lowMetres: km * 1000 * (1 - tolerance), highMetres: km * 1000 * (1 + tolerance) },
});
const fromBorder = (
  km: number,
  tolerance: number,
  index = osm,
  side: 'left' | 'right' | null = 'left',
): LineConstraint => ({
  ...{ kind: 'line', index, side },
  ...{ lowMetres: km * 1000 * (1 - tolerance), highMetres: km * 1000 * (1 + tolerance) },
});

const km2 = (areas: readonly MeasuredPolygon[]) =>
  areas.reduce((sum, { areaSquareMetres }) => sum + areaSquareMetres, 0) / 1e6;
const northward = (areas: readonly MeasuredPolygon[]) =>
  areas.toSorted((a, b) => a.centroid[1] - b.centroid[1]);

type Patch = readonly [km2: number, latitude: number, longitude: number];

describe('the places where 60 km from Panjgur and 50 km from the border meet', () => {
  // Exact rings, cut with Pakistan on an equidistant projection centred on Panjgur, by other tools.
  it.each<[BorderId, Patch, Patch]>([
    ['osm', [143, 26.575, 63.689], [122, 27.408, 63.737]],
    ['natural-earth', [134, 26.589, 63.668], [122, 27.402, 63.728]],
    ['gshhg', [137, 26.575, 63.685], [121, 27.413, 63.745]],
    ['dcw', [128, 26.582, 63.675], [121, 27.406, 63.734]],
  ])('within 10 %% on the %s border', (id, ...patches) => {
    const areas = northward(
      candidateAreas([fromPlace(60, 0.1), fromBorder(50, 0.1, borderIndex(id))]),
    );
    expect(areas).toHaveLength(2);
    patches.forEach(([expectedKm2, latitude, longitude], i) => {
      const { areaSquareMetres = NaN, centroid = [NaN, NaN] } = areas[i] ?? {};
      expect(Math.abs(areaSquareMetres / 1e6 / expectedKm2 - 1)).toBeLessThan(0.02);
      expect(geodesicMetres(centroid, [longitude, latitude])).toBeLessThan(500);
    });
  });

  it.each<[string, BorderId, number, number, number, number, number]>([
    ['60 & 50 km ±5 %', 'osm', 60, 50, 0.05, 35, 30],
    ['60 & 50 km ±5 %', 'natural-earth', 60, 50, 0.05, 35, 30],
    ['60 & 50 km ±5 %', 'gshhg', 60, 50, 0.05, 36, 30],
    ['60 & 50 km ±5 %', 'dcw', 60, 50, 0.05, 32, 30],
    ['60 km & 30 mi ±10 %', 'osm', 60, 48.28032, 0.1, 142, 118],
    ['60 km & 30 mi ±10 %', 'natural-earth', 60, 48.28032, 0.1, 131, 118],
    ['60 km & 30 mi ±10 %', 'gshhg', 60, 48.28032, 0.1, 134, 117],
    ['60 km & 30 mi ±10 %', 'dcw', 60, 48.28032, 0.1, 125, 118],
    ['90 & 50 km ±10 %', 'osm', 90, 50, 0.1, 183, 190],
    ['90 & 50 km ±10 %', 'natural-earth', 90, 50, 0.1, 181, 188],
    ['90 & 50 km ±10 %', 'gshhg', 90, 50, 0.1, 182, 190],
    ['90 & 50 km ±10 %', 'dcw', 90, 50, 0.1, 182, 190],
  ])('%s on the %s border', (_, id, town, border, tolerance, south, north) => {
    const areas = northward(
      candidateAreas([fromPlace(town, tolerance), fromBorder(border, tolerance, borderIndex(id))]),
    );
    expect(areas).toHaveLength(2);
    // The figures are whole numbers, so half of one may be missing besides.
    expect(Math.abs(km2(areas.slice(0, 1)) - south)).toBeLessThan(0.5 + 0.02 * south);
    expect(Math.abs(km2(areas.slice(1)) - north)).toBeLessThan(0.5 + 0.02 * north);
  });

  it.each<[string, number, number, Position]>([
    ['60 km & 30 mi, south', 48.28032, 0, [63.674, 26.588]],
    ['60 km & 30 mi, north', 48.28032, 1, [63.723, 27.398]],
  ])('%s lies where it was found with other tools', (_, border, which, expected) => {
    const areas = northward(candidateAreas([fromPlace(60, 0.1), fromBorder(border, 0.1)]));
    expect(geodesicMetres(areas[which]?.centroid ?? [NaN, NaN], expected)).toBeLessThan(500);
  });

  it.each<[number, Position]>([
    [0, [63.546, 26.326]],
    [1, [63.529, 27.608]],
  ])('90 & 50 km, area %d from the south, lies where it was found', (which, expected) => {
    const areas = northward(candidateAreas([fromPlace(90, 0.1), fromBorder(50, 0.1)]));
    expect(geodesicMetres(areas[which]?.centroid ?? [NaN, NaN], expected)).toBeLessThan(500);
  });

  it('has the corners of the polygons found with other tools', () => {
    const areas = northward(candidateAreas([fromPlace(60, 0.1), fromBorder(50, 0.1)]));
    const corners: Position[][] = [
      [
        [63.713, 26.484],
        [63.634, 26.543],
        [63.659, 26.681],
        [63.747, 26.598],
      ],
      [
        [63.671, 27.432],
        [63.75, 27.482],
        [63.806, 27.385],
        [63.724, 27.329],
      ],
    ];
    corners.forEach((list, i) => {
      const ring = areas[i]?.rings[0] ?? [];
      expect(areas[i]?.rings).toHaveLength(1);
      for (const corner of list) {
        const nearest = Math.min(...ring.map((position) => geodesicMetres(position, corner)));
        expect(nearest).toBeLessThan(200);
      }
    });
  });

  it.each<[BorderId, number]>([
    ['osm', 1020],
    ['natural-earth', 1040],
    ['dcw', 940],
    // Published as about 1,040 too, but a grid of half a hundredth of a degree gives 989.
    ['gshhg', 989],
  ])('90 km ±10 %% and less than 20 km on the %s border cover %d km²', (id, expected) => {
    const areas = candidateAreas([
      fromPlace(90, 0.1),
      { kind: 'line', index: borderIndex(id), side: 'left', lowMetres: 0, highMetres: 20_000 },
    ]);
    expect(Math.abs(km2(areas) / expected - 1)).toBeLessThan(0.02);
    for (const { centroid } of areas) {
      expect(centroid[1]).toBeGreaterThan(26.48);
      expect(centroid[1]).toBeLessThan(27.43);
    }
  });

  it('has the area that a grid of positions counts', () => {
    const constraints = [fromPlace(60, 0.1), fromBorder(50, 0.1)];
    const step = 0.005;
    let counted = 0;
    for (let latitude = 26.4; latitude < 27.6; latitude += step) {
      for (let longitude = 63.5; longitude < 63.9; longitude += step) {
        const middle: Position = [longitude + step / 2, latitude + step / 2];
        const town = geodesicMetres(panjgur, middle);
        if (town < 54_000 || town > 66_000) continue;
        const { wgs84Metres, side } = borderDistance(osm, middle);
        if (side !== 'left' || wgs84Metres < 45_000 || wgs84Metres > 55_000) continue;
        counted += ringAreaSquareMetres([
          [longitude, latitude],
          [longitude + step, latitude],
          [longitude + step, latitude + step],
          [longitude, latitude + step],
        ]);
      }
    }
    expect(Math.abs(km2(candidateAreas(constraints)) / (counted / 1e6) - 1)).toBeLessThan(0.01);
  });

  it.each<[BorderId, number, number]>([
    ['osm', 285, 295],
    ['natural-earth', 300, 300],
  ])('60 km from the middle of Panjgur district & 50 km, on the %s border', (id, least, most) => {
    // The outlines that the middle was taken of had no open licence; it lay between these two meridians,
    // and the further east it lies the larger the areas are.
    const [western = NaN, eastern = NaN] = [64.16, 64.19].map((longitude) => {
      const areas = candidateAreas([
        fromPlace(60, 0.1, [longitude, 26.74]),
        fromBorder(50, 0.1, borderIndex(id)),
      ]);
      expect(areas).toHaveLength(2);
      return km2(areas);
    });
    expect(western).toBeLessThan(least * 1.02);
    expect(eastern).toBeGreaterThan(most * 0.98);
    expect(eastern / western).toBeLessThan(1.12);
  });
});

describe('a single distance from a place', () => {
  /** Area of a geodesic disc on the sphere that fits the ellipsoid best there (Gauss's radius). */
  function discSquareMetres(radiusMetres: number, latitude: number): number {
    const eccentricitySquared = 0.00669437999014;
    const w = 1 - eccentricitySquared * Math.sin((latitude * Math.PI) / 180) ** 2;
    const gauss = (6_378_137 * Math.sqrt(1 - eccentricitySquared)) / w;
    return 2 * Math.PI * gauss ** 2 * (1 - Math.cos(radiusMetres / gauss));
  }

  it.each<[Position, number]>([
    [panjgur, 5000],
    [panjgur, 60_000],
    [[179.95, 5], 20_000],
    [[-70, -65], 20_000],
  ])('round %j up to %d m is a disc', (position, highMetres) => {
    const areas = candidateAreas([{ kind: 'place', position, lowMetres: -1, highMetres }]);
    const [area] = areas;
    expect(areas).toHaveLength(1);
    expect(area?.rings).toHaveLength(1);
    const ring = area?.rings[0] ?? [];
    for (const vertex of ring) {
      expect(Math.abs(geodesicMetres(position, vertex) - highMetres)).toBeLessThan(3);
    }
    for (const point of geodesicCircle(position, highMetres, 90)) {
      expect(Math.min(...ring.map((vertex) => geodesicMetres(vertex, point)))).toBeLessThan(100);
    }
    const expected = discSquareMetres(highMetres, position[1]);
    expect((area?.areaSquareMetres ?? NaN) / expected).toBeCloseTo(1, 3);
    expect(geodesicMetres(area?.centroid ?? [NaN, NaN], position)).toBeLessThan(100);
  });

  it.each([
    [54_000, 66_000],
    [1000, 3000],
    [29_000, 30_000],
  ])('from %d to %d m is a disc with one hole', (lowMetres, highMetres) => {
    const areas = candidateAreas([{ kind: 'place', position: panjgur, lowMetres, highMetres }]);
    const [outer = [], inner = [], ...more] = areas[0]?.rings ?? [];
    expect(areas).toHaveLength(1);
    expect(more).toEqual([]);
    expect(ringAreaSquareMetres(outer)).toBeGreaterThan(0);
    expect(ringAreaSquareMetres(inner)).toBeLessThan(0);
    for (const vertex of inner) {
      expect(Math.abs(geodesicMetres(panjgur, vertex) - lowMetres)).toBeLessThan(5);
    }
    const expected = discSquareMetres(highMetres, 26.97186) - discSquareMetres(lowMetres, 26.97186);
    expect(Math.abs((areas[0]?.areaSquareMetres ?? NaN) / expected - 1)).toBeLessThan(0.005);
  });

  it('has no hole where it may be no distance at all', () => {
    const [area] = candidateAreas([
      { kind: 'place', position: panjgur, lowMetres: 0, highMetres: 4000 },
    ]);
    expect(area?.rings).toHaveLength(1);
    expect(ringHolds(area?.rings[0] ?? [], panjgur)).toBe(true);
  });
});

describe('distances that cannot all be', () => {
  const away: Position = [66, 29];

  it.each<[string, Constraint[]]>([
    ['20 km from either of two towns', [fromPlace(20, 0.1), fromPlace(20, 0.1, away)]],
    ['5 km from Panjgur and from the border', [fromPlace(5, 0.1), fromBorder(5, 0.1)]],
    ['on the other side', [fromPlace(60, 0.1), fromBorder(50, 0.1, osm, 'right')]],
    ['two lengths from one place', [fromPlace(60, 0.1), fromPlace(30, 0.1)]],
    ['no distance at all', [fromPlace(0, 0.1)]],
    ['bounds in the wrong order', [{ ...fromPlace(60, 0), lowMetres: 61_000 }]],
    ['a negative length', [fromPlace(-60, 0.1)]],
  ])('%s: nowhere', (_, constraints) => {
    expect(candidateAreas(constraints)).toEqual([]);
  });

  it('asks for a constraint that bounds the search', () => {
    const upward = { ...fromPlace(60, 0), highMetres: Infinity };
    for (const constraints of [[], [upward], [fromPlace(9000, 0.1)], [fromBorder(9000, 0)]]) {
      expect(() => candidateAreas(constraints)).toThrow('ends somewhere near');
    }
    const north = { ...fromPlace(4, 0), highMetres: Infinity };
    const bounded = candidateAreas([north, { ...fromPlace(5, 0), lowMetres: -1 }]);
    expect(bounded[0]?.rings).toHaveLength(2);
  });
});

describe('a distance from the border alone', () => {
  it('is a band along all of it, on one side', () => {
    const [band, ...more] = candidateAreas([fromBorder(50, 0.1)]);
    expect(more).toEqual([]);
    // As wide as the tolerance and about as long as the coarse border.
    expect((band?.areaSquareMetres ?? NaN) / 1e6 / (10 * 825)).toBeGreaterThan(1);
    expect((band?.areaSquareMetres ?? NaN) / 1e6 / (10 * 825)).toBeLessThan(1.25);
    const ends = [borderLine('osm')[0], borderLine('osm').at(-1)].map(String);
    for (const position of (band?.rings.flat() ?? []).filter((_, i) => i % 400 === 0)) {
      // Where the sides meet beyond the ends of the border, the band ends too.
      if (ends.includes(String(nearestOnBorder(osm, position).position))) continue;
      expect(Math.abs(exactMarginMetres(fromBorder(50, 0.1), position))).toBeLessThan(100);
    }
  });

  it('reaches up to the border itself where less is said', () => {
    const near = { ...fromBorder(1, 0), lowMetres: 0 };
    const strip = candidateAreas([near, fromPlace(77, 0.05)]);
    const all = strip.flatMap(({ rings }) => rings.flat());
    expect(all.length).toBeGreaterThan(100);
    for (const position of all) {
      expect(borderDistance(osm, position).wgs84Metres).toBeLessThan(1100);
    }
  });
});

describe('an area that the place is said to lie in', () => {
  const box: Position[] = [
    [63.6, 26.5],
    [63.72, 26.5],
    [63.72, 26.7],
    [63.6, 26.7],
    [63.6, 26.5],
  ];
  const inBox: Constraint = { kind: 'area', index: buildBorderIndex(box) };

  it('cuts the candidate areas', () => {
    const constraints = [fromPlace(60, 0.1), fromBorder(50, 0.1)];
    const [south] = northward(candidateAreas(constraints));
    const cut = candidateAreas([...constraints, inBox]);
    expect(cut).toHaveLength(1);
    expect(km2(cut)).toBeLessThan((south?.areaSquareMetres ?? NaN) / 1e6);
    // Turf clips the same polygon with the same box on the plane.
    const clipped = bboxClip(polygon([(south?.rings[0] ?? []).map(([x, y]) => [x, y])]), [
      ...[63.6, 26.5, 63.72, 26.7],
    ] as [number, number, number, number]);
    expect(Math.abs(km2(cut) / (area(clipped) / 1e6) - 1)).toBeLessThan(0.01);
  });

  it('is an area by itself', () => {
    const [whole] = candidateAreas([inBox]);
    const expected = ringAreaSquareMetres(box);
    expect((whole?.areaSquareMetres ?? NaN) / expected).toBeCloseTo(1, 3);
  });
});
