import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nearestPointOnLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { borderDistances } from '#lib/geo/border-distances.ts';
import { createBorderHit } from '#lib/geo/border-hit.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import {
  hitLatitude,
  hitLongitude,
  hitSphereMetres,
  nearestInto,
} from '#lib/geo/border-nearest.ts';
import type { Position } from '#lib/geo/position.ts';
import { seededRandom } from '../golden/geo/seeded-random.ts';

/** Median, least and greatest of one figure over the rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One way of working: places per second by the clock, and per second of processor time. */
export interface Rate {
  readonly clock: Spread;
  /** What an idle core gives, also when other programs take turns on it. */
  readonly processor: Spread;
}

/** What was measured on one set of places, on one core. */
export interface BorderDistanceFigures {
  readonly places: 'region' | 'world';
  readonly turf: Rate;
  readonly sphere: Rate;
  readonly wgs84: Rate;
  /** Rates over Turf's of the same round, by processor time. */
  readonly sphereRatio: Spread;
  readonly wgs84Ratio: Spread;
  /** Greatest difference between Turf's great-circle distance and ours, in metres. */
  readonly greatestDifferenceMetres: number;
}

export interface BorderDistanceBench {
  readonly node: string;
  readonly vertices: number;
  readonly firstBuildMilliseconds: number;
  readonly buildMilliseconds: Spread;
  readonly figures: readonly BorderDistanceFigures[];
}

const rounds = 9;
const placesPerRound = 200_000;
const turfPlacesPerRound = 40;

/**
 * Times border distances against Turf's `nearestPointOnLine` on the same random places and the same
 * OpenStreetMap line, in alternating rounds of one run, after one round to warm up.
 *
 * `sphere` does what Turf does (nearest point and great-circle distance); `wgs84` adds the WGS 84
 * length and the side. Places come in random order, in 44–78° E 22–40° N and all over the world.
 */
export function benchBorderDistance(): BorderDistanceBench {
  const file = new URL('../../geodata/borders/osm.geojson', import.meta.url);
  const border = JSON.parse(readFileSync(file, 'utf8')) as Feature<LineString>;
  const line = border.geometry.coordinates.map(([longitude = NaN, latitude = NaN]): Position => [
    longitude,
    latitude,
  ]);
  const firstBuildMilliseconds = time(() => buildBorderIndex(line)).clock * 1000;
  const builds = Array.from({ length: 20 }, () => time(() => buildBorderIndex(line)).clock * 1000);
  const index = buildBorderIndex(line);
  const sets = [
    { name: 'region', places: randomPlaces(1, 44, 78, 22, 40), rates: emptyRates() },
    { name: 'world', places: randomPlaces(2, -180, 180, -90, 90), rates: emptyRates() },
  ] as const;
  const worst = new Map<string, number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, places, rates } of sets) {
      const start = (round * turfPlacesPerRound) % placesPerRound;
      const sample = places.subarray(2 * start, 2 * (start + turfPlacesPerRound));
      const found = new Float64Array(turfPlacesPerRound);
      const turf = ratePer(turfPlacesPerRound, () => runTurf(border, sample, found));
      const sphere = ratePer(placesPerRound, () => runSphere(index, places));
      const wgs84 = ratePer(placesPerRound, () => borderDistances(index, places));
      const { sphereMetres } = borderDistances(index, sample);
      const differences = found.map((metres, i) => Math.abs(metres - (sphereMetres[i] ?? NaN)));
      worst.set(name, Math.max(worst.get(name) ?? 0, ...differences));
      if (round > 0) rates.push({ turf, sphere, wgs84 });
    }
  }
  return {
    node: process.version,
    vertices: line.length,
    firstBuildMilliseconds,
    buildMilliseconds: spread(builds),
    figures: sets.map(({ name, rates }) => ({
      places: name,
      turf: rateOf(rates.map(({ turf }) => turf)),
      sphere: rateOf(rates.map(({ sphere }) => sphere)),
      wgs84: rateOf(rates.map(({ wgs84 }) => wgs84)),
      sphereRatio: spread(rates.map(({ sphere, turf }) => sphere.processor / turf.processor)),
      wgs84Ratio: spread(rates.map(({ wgs84, turf }) => wgs84.processor / turf.processor)),
      greatestDifferenceMetres: worst.get(name) ?? NaN,
    })),
  };
}

interface Timing {
  readonly clock: number;
  readonly processor: number;
}

interface Rates {
  readonly turf: Timing;
  readonly sphere: Timing;
  readonly wgs84: Timing;
}

function emptyRates(): Rates[] {
  return [];
}

function randomPlaces(
  seed: number,
  west: number,
  east: number,
  south: number,
  north: number,
): Float64Array {
  const random = seededRandom(seed);
  const lowest = Math.sin((south * Math.PI) / 180);
  const highest = Math.sin((north * Math.PI) / 180);
  const places = new Float64Array(2 * placesPerRound);
  for (let i = 0; i < placesPerRound; i += 1) {
    places[2 * i] = west + (east - west) * random();
    places[2 * i + 1] = (Math.asin(lowest + (highest - lowest) * random()) * 180) / Math.PI;
  }
  return places;
}

function time(work: () => void): Timing {
  const usage = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(usage);
  return { clock, processor: (user + system) / 1e6 };
}

function ratePer(count: number, work: () => void): Timing {
  const { clock, processor } = time(work);
  return { clock: count / clock, processor: count / processor };
}

function rateOf(timings: readonly Timing[]): Rate {
  return {
    clock: spread(timings.map(({ clock }) => clock)),
    processor: spread(timings.map(({ processor }) => processor)),
  };
}

function runTurf(border: Feature<LineString>, places: Float64Array, found: Float64Array): void {
  for (let i = 0; i < found.length; i += 1) {
    const place = [places[2 * i] ?? NaN, places[2 * i + 1] ?? NaN];
    found[i] = nearestPointOnLine(border, place, { units: 'meters' }).properties.pointDistance;
  }
}

function runSphere(index: BorderIndex, places: Float64Array): Float64Array {
  const hit = createBorderHit();
  const found = new Float64Array((places.length / 2) * 3);
  for (let i = 0; 2 * i < places.length; i += 1) {
    nearestInto(index, places[2 * i] ?? NaN, places[2 * i + 1] ?? NaN, hit);
    found[3 * i] = hitLongitude(index, hit);
    found[3 * i + 1] = hitLatitude(index, hit);
    found[3 * i + 2] = hitSphereMetres(hit);
  }
  return found;
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    min: sorted[0] ?? NaN,
    max: sorted.at(-1) ?? NaN,
  };
}

function shown({ median, min, max }: Spread, digits = 0): string {
  const text = (value: number) =>
    value.toLocaleString('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return `${text(median)} (${text(min)}–${text(max)})`;
}

function both({ clock, processor }: Rate): string {
  return `${shown(clock)} | ${shown(processor)}`;
}

function print(bench: BorderDistanceBench): void {
  console.log(
    `Node ${bench.node}, ${process.arch}; border of ${bench.vertices} vertices; median (min–max) of ${rounds} rounds`,
  );
  console.log(
    `index built in ${shown(bench.buildMilliseconds, 1)} ms, ${bench.firstBuildMilliseconds.toFixed(1)} ms the first time`,
  );
  for (const figures of bench.figures) {
    console.log(
      `\n${figures.places}, places per second on one core: by the clock | by processor time`,
    );
    console.log(`  Turf nearestPointOnLine      ${both(figures.turf)}`);
    console.log(`  index, great circle          ${both(figures.sphere)}`);
    console.log(`  index, WGS 84 length, side   ${both(figures.wgs84)}`);
    console.log(`  times Turf, great circle     ${shown(figures.sphereRatio)}`);
    console.log(`  times Turf, with WGS 84      ${shown(figures.wgs84Ratio)}`);
    console.log(
      `  greatest difference to Turf  ${figures.greatestDifferenceMetres.toExponential(1)} m`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print(benchBorderDistance());
