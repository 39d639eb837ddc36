import type { Feature, MultiLineString } from 'geojson';
import { gmtCoast } from './gmt.ts';
import { joinLines } from './join-lines.ts';
import { marginBox, type Box } from './region.ts';
import { runMapshaper } from './tools.ts';
import { writeWorkFile } from './work-files.ts';

/** Letters of GSHHG's resolutions, finest first. */
export type GshhgResolution = 'f' | 'h' | 'i' | 'l';

/**
 * GSHHG's river classes as rank and regularity: 0 are rivers drawn with two banks, 1 to 4 permanent, 5 to 7
 * intermittent ones, from major to minor. Canals (8 to 10) are left out.
 */
const classes = [
  { level: 0, rank: 1, seasonal: false },
  { level: 1, rank: 1, seasonal: false },
  { level: 2, rank: 2, seasonal: false },
  { level: 3, rank: 3, seasonal: false },
  { level: 4, rank: 4, seasonal: false },
  { level: 5, rank: 2, seasonal: true },
  { level: 6, rank: 3, seasonal: true },
  { level: 7, rank: 4, seasonal: true },
] as const;

/** Writes `<name>.json`: rivers on land with properties `rank` (1 major to 4 minor) and `seasonal`. */
export function buildRivers(name: string, resolution: GshhgResolution, box: Box = marginBox): void {
  const [west, south, east, north] = box;
  const region = `-R${west}/${east}/${south}/${north}`;
  const features = classes.map(({ level, rank, seasonal }): Feature<MultiLineString, object> => {
    const pieces = gmtCoast([region, `-I${level}`, `-D${resolution}`]);
    const coordinates = joinLines(pieces.map(({ positions }) => positions)).map((line) =>
      line.map(([x, y]) => [x, y]),
    );
    return {
      type: 'Feature',
      properties: { rank, seasonal },
      geometry: { type: 'MultiLineString', coordinates },
    };
  });
  writeWorkFile('river-lines.json', features);
  runMapshaper([
    ...['river-lines.json', '-dissolve', 'rank,seasonal', '-clip', 'mask.json'],
    ...['-o', `${name}.json`, 'force'],
  ]);
}
