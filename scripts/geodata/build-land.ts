import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '#lib/geo/position.ts';
import type { PolygonRings, Ring } from './geo-maps.ts';
import { boxOption, marginBox } from './region.ts';
import { selectCountries } from './select-countries.ts';
import { runMapshaper } from './tools.ts';
import { readWorkFile, writeWorkFile } from './work-files.ts';

type Countries = ReadonlyMap<string, readonly PolygonRings[]>;
type Area = Polygon | MultiPolygon;

const ringsOf = ({ geometry }: Feature<Area, unknown>): Ring[][] => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([x = NaN, y = NaN]): Position => [x, y])),
  );
};

const toFeature = (ring: Ring): Feature<Polygon, object> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] },
});

/** Islands in lakes have far fewer vertices than this, the mainland has far more. */
const mostIslandVertices = 4000;

/**
 * Writes `land.json` (countries without the sea, property `country`) and `water.json` (inland waters) to
 * the work folder. The land product has the inland waters cut out, also between two countries; so only its
 * coast is used, and the countries come from the product that runs on over lakes and sea.
 */
export function buildLand(maritime: Countries, land: Countries): void {
  writeWorkFile('maritime-source.json', selectCountries(maritime));
  writeWorkFile('land-source.json', selectCountries(land));
  const clip = ['-clip', boxOption(marginBox)];
  runMapshaper(['land-source.json', ...clip, '-dissolve2', '-o', 'dry.json', 'force']);

  const dry = readWorkFile<Area, unknown>('dry.json').flatMap(ringsOf);
  const outlines = dry.flatMap(([outer]) => (outer ? [outer] : []));
  const holes = dry.flatMap((rings) => rings.slice(1));
  const islands = outlines.filter((ring) => ring.length < mostIslandVertices);
  writeWorkFile('outlines.json', outlines.map(toFeature));
  writeWorkFile(
    'holes.json',
    holes.map((ring) => toFeature([...ring].reverse())),
  );
  writeWorkFile('islands.json', islands.map(toFeature));

  runMapshaper(['outlines.json', '-dissolve2', '-o', 'mask.json', 'force']);
  runMapshaper(['holes.json', '-erase', 'islands.json', '-o', 'water.json', 'force']);
  const cut = ['-clean', '-clip', 'mask.json'];
  runMapshaper(['maritime-source.json', ...clip, ...cut, '-o', 'land.json', 'force']);
}
