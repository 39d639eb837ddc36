import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { nearestPointOnLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { directInputs, inverseInputs } from './golden-lines.ts';
import { circleInputs, polygonInputs } from './golden-polygons.ts';
import { rhumbInputs } from './golden-rhumb-lines.ts';
import { seededRandom } from './seeded-random.ts';

/** Runs one of GeographicLib's programs and returns the numbers of each line it answers. */
function run(program: string, flags: readonly string[], lines: readonly string[]): string[][] {
  const input = `${lines.join('\n')}\n`;
  return execFileSync(program, flags, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
}

/** Runs GeodSolve and returns the numbers of each line it answers, longitude first. */
function geodSolve(flags: readonly string[], lines: readonly string[]): string[][] {
  return run('GeodSolve', ['-E', '-w', '-f', '-p', '6', ...flags], lines);
}

/** GeographicLib's programs read an exponent as a hemisphere: 1e-9 would lie east. */
function decimal(degrees: number): string {
  return Number.isInteger(degrees) ? String(degrees) : degrees.toFixed(13).replace(/0+$/, '');
}

/** Count of corners, perimeter in metres and area in square metres of each ring, by Planimeter. */
function planimeter(flags: readonly string[], rings: readonly (readonly string[])[]): string[][] {
  return run(
    'Planimeter',
    ['-w', '-p', '10', ...flags],
    rings.map((ring) => `${ring.join('\n')}\n`),
  );
}

/**
 * The limit of values that go with an even power of ever smaller steps, each half the last
 * (Richardson 1911).
 */
function limit(values: readonly number[]): number {
  let column = values;
  for (let power = 4; column.length > 1; power *= 4) {
    column = column.slice(1).map((value, i) => value + (value - (column[i] ?? NaN)) / (power - 1));
  }
  return column[0] ?? NaN;
}

function write(name: string, header: string, rows: readonly string[]): void {
  writeFileSync(new URL(name, import.meta.url), `# ${header}\n${rows.join('\n')}\n`);
  console.log(`${name}: ${rows.length} lines`);
}

const inverse = inverseInputs();
const inverseAnswers = geodSolve(
  ['-i'],
  inverse.map(({ from, to }) => [...from, ...to].join(' ')),
);
write(
  'inverse.txt',
  'kind lon1 lat1 lon2 lat2 metres azi1 azi2',
  inverse.map(({ kind, from, to }, i) => {
    const [, , azi1, , , azi2, metres] = inverseAnswers[i] ?? [];
    return [kind, ...from, ...to, metres, azi1, azi2].join(' ');
  }),
);

const direct = directInputs();
const directAnswers = geodSolve(
  [],
  direct.map(({ from, bearingDegrees, metres }) => [...from, bearingDegrees, metres].join(' ')),
);
write(
  'direct.txt',
  'kind lon1 lat1 azi1 metres lon2 lat2 azi2',
  direct.map(({ kind, from, bearingDegrees, metres }, i) => {
    const [, , , lon2, lat2, azi2] = directAnswers[i] ?? [];
    return [kind, ...from, bearingDegrees, metres, lon2, lat2, azi2].join(' ');
  }),
);

const random = seededRandom(20240117);
const between = (low: number, high: number) => Number((low + (high - low) * random()).toFixed(6));
const border = JSON.parse(
  readFileSync(new URL('../../../geodata/borders/osm.geojson', import.meta.url), 'utf8'),
) as Feature<LineString>;
const places = Array.from({ length: 300 }, (_, i): [number, number] =>
  i < 200 ? [between(44, 78), between(22, 40)] : [between(-180, 180), between(-90, 90)],
);
const nearest = places.map((place) => nearestPointOnLine(border, place, { units: 'meters' }));
const feet = nearest.map(({ geometry }) => geometry.coordinates);
const lengths = geodSolve(
  ['-i'],
  places.map((place, i) => [...place, ...(feet[i] ?? [])].join(' ')),
);
write(
  'border.txt',
  'lon lat nearestLon nearestLat sphereMetres metres azi1',
  places.map((place, i) => {
    const [, , azi1, , , , metres] = lengths[i] ?? [];
    const sphere = nearest[i]?.properties.pointDistance.toFixed(6);
    return [...place, ...(feet[i] ?? []).map((v) => v.toFixed(12)), sphere, metres, azi1].join(' ');
  }),
);

/** The sphere of Turf. */
const sphere = ['-e', '6371008.8', '0'];
const polygons = polygonInputs();
const rings = polygons.map(({ ring }) => ring.map((corner) => corner.map(decimal).join(' ')));
const onWgs84 = planimeter(['-E'], rings);
const onSphere = planimeter(sphere, rings);
write(
  'polygons.txt',
  'kind metres squareMetres sphereMetres sphereSquareMetres lon1 lat1 lon2 lat2 …',
  polygons.map(({ kind }, i) => {
    const [, metres, squareMetres] = onWgs84[i] ?? [];
    const [, sphereMetres, sphereSquareMetres] = onSphere[i] ?? [];
    return [kind, metres, squareMetres, sphereMetres, sphereSquareMetres, ...(rings[i] ?? [])].join(
      ' ',
    );
  }),
);

const circles = circleInputs();
const cornerCounts = [90, 180, 360, 720];
const inscribed = circles.map(({ center, radiusMetres }) =>
  cornerCounts.map((corners) => {
    const spokes = Array.from({ length: corners }, (_, i) =>
      [...center, decimal(-(360 * i) / corners), radiusMetres].join(' '),
    );
    return run('GeodSolve', ['-E', '-w', '-p', '10'], spokes).map((end) =>
      end.slice(0, 2).join(' '),
    );
  }),
);
const inscribedMeasures = planimeter(['-E', '-s'], inscribed.flat());
write(
  'circles.txt',
  'kind lon lat radiusMetres metres squareMetres',
  circles.map(({ kind, center, radiusMetres }, i) => {
    const rows = inscribedMeasures.slice(i * cornerCounts.length, (i + 1) * cornerCounts.length);
    const metres = limit(rows.map(([, perimeter]) => Number(perimeter)));
    const squareMetres = limit(rows.map(([, , area]) => Number(area)));
    return [kind, ...center, radiusMetres, metres.toFixed(6), squareMetres.toFixed(2)].join(' ');
  }),
);

const rhumbs = rhumbInputs();
const rhumbLines = rhumbs.map(({ from, to }) => [...from, ...to].map(decimal).join(' '));
const rhumbSolve = (flags: readonly string[]) =>
  run('RhumbSolve', ['-i', '-w', '-p', '9', ...flags], rhumbLines);
const rhumbAnswers = rhumbSolve([]);
const rhumbSphereAnswers = rhumbSolve(sphere);
write(
  'rhumb.txt',
  'kind lon1 lat1 lon2 lat2 metres azi12 sphereMetres sphereAzi12',
  rhumbs.map(({ kind }, i) => {
    const [azi12, metres] = rhumbAnswers[i] ?? [];
    const [sphereAzi12, sphereMetres] = rhumbSphereAnswers[i] ?? [];
    return [kind, rhumbLines[i], metres, azi12, sphereMetres, sphereAzi12].join(' ');
  }),
);
