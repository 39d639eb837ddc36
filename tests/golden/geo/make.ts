import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { nearestPointOnLine } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { directInputs, inverseInputs } from './golden-lines.ts';
import { seededRandom } from './seeded-random.ts';

/** Runs GeodSolve and returns the numbers of each line it answers, longitude first. */
function geodSolve(flags: readonly string[], lines: readonly string[]): string[][] {
  const input = `${lines.join('\n')}\n`;
  return execFileSync('GeodSolve', ['-E', '-w', '-f', '-p', '6', ...flags], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
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
