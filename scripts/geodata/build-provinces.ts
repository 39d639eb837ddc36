import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from '#lib/geo/position.ts';
import { joinLines } from './join-lines.ts';
import { lengthMetres } from './line-length.ts';
import { lineStrings } from './line-strings.ts';
import { naturalEarthFile } from './natural-earth-file.ts';
import { nearestPoint } from './nearest-point.ts';
import { workFolder } from './paths.ts';
import { marginBox } from './region.ts';
import { runMapshaper } from './tools.ts';
import { readWorkFile, writeWorkFile } from './work-files.ts';

type Land = Feature<Polygon | MultiPolygon, { country: string }>;

/** Countries whose first-order divisions are drawn; the others' are too small for the scale of the map. */
const drawn = {
  AF: 'AFG',
  IN: 'IND',
  IQ: 'IRQ',
  IR: 'IRN',
  OM: 'OMN',
  PK: 'PAK',
  SA: 'SAU',
  TJ: 'TJK',
  TM: 'TKM',
  TR: 'TUR',
  UZ: 'UZB',
} as const;

/** Natural Earth's country outlines lie up to 12 km from OpenStreetMap's. */
const reachMetres = 15_000;

const shortestMetres = 2_000;

/**
 * Lines between the divisions of one country. Pakistan's tribal areas count as Khyber Pakhtunkhwa, which
 * they joined in 2018; lines of Kashmir are left to the disputed lines.
 */
function innerLines(alpha3: string): Position[][] {
  const merged = `name === 'F.A.T.A.' ? 'K.P.' : name`;
  const kashmir = `/Northern Areas|Azad Kashmir|Jammu/`;
  runMapshaper([
    ...['divisions.json', '-filter', `adm0_a3 === '${alpha3}'`, '-each', `name = ${merged}`],
    ...['-innerlines', `where=A.name !== B.name && !${kashmir}.test(A.name + B.name)`],
    ...['-o', 'inner-lines.json', 'force'],
  ]);
  return joinLines(
    lineStrings(readWorkFile<LineString | MultiLineString, unknown>('inner-lines.json')),
  );
}

/** Lengthens the loose ends that stop short of the country's outline to the nearest point on it. */
function reachOutline(lines: readonly Position[][], land: Land): Position[][] {
  const { geometry } = land;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outlines = polygons.map(([outer = []]) =>
    outer.map(([x = NaN, y = NaN]): Position => [x, y]),
  );
  const ends = lines.flatMap((line) => [line[0], line.at(-1)]).map((end) => end?.join(' '));
  const beyond = (end: Position | undefined): Position[] => {
    const isLoose = ends.filter((key) => key === end?.join(' ')).length === 1;
    if (!end || !isLoose || !booleanPointInPolygon([...end], land)) return [];
    const nearest = outlines
      .map((outline) => nearestPoint(end, outline))
      .reduce((a, b) => (b.metres < a.metres ? b : a));
    return nearest.metres < reachMetres ? [nearest.position] : [];
  };
  return lines.map((line) => [...beyond(line[0]), ...line, ...beyond(line.at(-1))]);
}

/** Writes `provinces.json`: lines between first-order divisions, cut or lengthened to fit the land. */
export function buildProvinces(): void {
  const [west, south, east, north] = marginBox.map(String);
  const divisions = join(workFolder, 'divisions.json');
  rmSync(divisions, { force: true });
  execFileSync('ogr2ogr', [
    ...['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=5', divisions, naturalEarthFile],
    ...['states_provinces', '-spat', `${west}`, `${south}`, `${east}`, `${north}`],
  ]);
  const lands = readWorkFile<Polygon | MultiPolygon, { country: string }>('land.json');
  const provinces = Object.entries(drawn).flatMap(([country, alpha3]) => {
    const land = lands.find(({ properties }) => properties.country === country);
    if (!land) throw new Error(`The land has no country ${country}.`);
    const lines = reachOutline(innerLines(alpha3), land);
    writeWorkFile('untrimmed.json', [toFeature(lines, country)]);
    writeWorkFile('country.json', [land]);
    runMapshaper(['untrimmed.json', '-clip', 'country.json', '-o', 'trimmed.json', 'force']);
    const trimmed = lineStrings(
      readWorkFile<LineString | MultiLineString, unknown>('trimmed.json'),
    );
    return [
      toFeature(
        joinLines(trimmed).filter((line) => lengthMetres(line) > shortestMetres),
        country,
      ),
    ];
  });
  writeWorkFile('provinces.json', provinces);
}

function toFeature(
  lines: readonly Position[][],
  country: string,
): Feature<MultiLineString, { country: string }> {
  const coordinates = lines.map((line) => line.map(([x, y]) => [x, y]));
  return {
    type: 'Feature',
    properties: { country },
    geometry: { type: 'MultiLineString', coordinates },
  };
}
