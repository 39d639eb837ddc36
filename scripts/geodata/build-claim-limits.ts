import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, LineString, MultiLineString } from 'geojson';
import { joinLines } from './join-lines.ts';
import { lineStrings } from './line-strings.ts';
import { naturalEarthFile } from './natural-earth-file.ts';
import { workFolder } from './paths.ts';
import { marginBox } from './region.ts';
import { readWorkFile, writeWorkFile } from './work-files.ts';

interface NaturalEarthLine {
  readonly name: string;
}

/**
 * Writes `claim-limits.json`: how far claims reach beyond the lines of control in and around Kashmir. Natural
 * Earth's lines inside Azerbaijan are left out: they show a state of affairs that ended in 2023.
 */
export function buildClaimLimits(): void {
  const file = join(workFolder, 'disputed-source.json');
  rmSync(file, { force: true });
  execFileSync('ogr2ogr', [
    ...['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=5', file, naturalEarthFile],
    ...['disputed_borders', '-clipsrc', ...marginBox.map(String)],
  ]);
  const claims = readWorkFile<LineString | MultiLineString, NaturalEarthLine>(
    'disputed-source.json',
  ).filter(({ properties }) => properties.name.endsWith('claim'));
  const coordinates = joinLines(lineStrings(claims)).map((line) => line.map(([x, y]) => [x, y]));
  const limits: Feature<MultiLineString, object> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates },
  };
  writeWorkFile('claim-limits.json', [limits]);
}
