import type { Feature, LineString } from 'geojson';
import registry from '#geodata/borders/borders.json';
import type { ExportedBorder } from '#lib/exporter/border-geojson.ts';
import { buildBorderIndex, type BorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';
import { theCase } from './case-files.ts';

const texts = import.meta.glob<string>('/geodata/borders/*.geojson', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A border line with what must be said of it, ready to measure on. */
export interface Border extends ExportedBorder {
  readonly sourceUrl: string;
  /** ISO 3166-1 code of the state to the left of the line, along its own direction. */
  readonly leftCountry: string;
  readonly rightCountry: string;
  readonly index: BorderIndex;
}

function readBorder(entry: (typeof registry)[number]): Border {
  const text = texts[`/geodata/borders/${entry.file}`];
  if (text === undefined) throw new Error(`borders.json names ${entry.file}, which is not there.`);
  const line = (JSON.parse(text) as Feature<LineString>).geometry
    .coordinates as unknown as Position[];
  return { ...entry, line, index: buildBorderIndex(line) };
}

/** The border that distances are measured on comes first, the ones that give the range after it. */
export const borders: readonly Border[] = registry
  .map(readBorder)
  .toSorted(
    (a, b) =>
      Number(b.id === theCase.info.measuredBorder) - Number(a.id === theCase.info.measuredBorder),
  );

const [first] = borders;
if (first?.id !== theCase.info.measuredBorder) {
  throw new Error(
    `case.json measures on border ${theCase.info.measuredBorder}, which is not in borders.json.`,
  );
}
export const measuredBorder: Border = first;
