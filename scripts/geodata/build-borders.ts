import { join } from 'node:path';
import type { Feature, LineString } from 'geojson';
import type { Position } from '#lib/geo/position.ts';
import { dcwBorder } from './border-dcw.ts';
import { gshhgBorder } from './border-gshhg.ts';
import { naturalEarthBorder } from './border-natural-earth.ts';
import { osmBorder } from './border-osm.ts';
import { borderRegistry, type BorderId } from './border-registry.ts';
import { checkBorders } from './check-borders.ts';
import type { PolygonRings } from './geo-maps.ts';
import { bordersFolder } from './paths.ts';
import { roundLine } from './positions.ts';
import { writeCompactJson, writeReadableJson } from './write-json.ts';

type Countries = ReadonlyMap<string, readonly PolygonRings[]>;

/** Five decimals are what the OpenStreetMap product has, and finer than any of the others is. */
const decimals = 5;

function toFeature(id: BorderId, line: readonly Position[]): Feature<LineString, { id: BorderId }> {
  const coordinates = line.map(([longitude, latitude]) => [longitude, latitude]);
  return { type: 'Feature', properties: { id }, geometry: { type: 'LineString', coordinates } };
}

/**
 * Writes the border lines, north to south, and their registry, after checking every expected figure.
 * Takes the two geo-maps products, polygons by ISO alpha-3 code.
 */
export function buildBorders(maritime: Countries, land: Countries): void {
  const lines = {
    osm: roundLine(osmBorder(maritime, land), decimals),
    'natural-earth': roundLine(naturalEarthBorder(), decimals),
    gshhg: roundLine(gshhgBorder(), decimals),
    dcw: roundLine(dcwBorder(), decimals),
  };
  checkBorders(lines);
  for (const { id, file } of borderRegistry) {
    writeCompactJson(join(bordersFolder, file), toFeature(id, lines[id]));
  }
  writeReadableJson(join(bordersFolder, 'borders.json'), borderRegistry);
}
