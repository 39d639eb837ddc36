import { readFileSync } from 'node:fs';
import type { Feature, LineString } from 'geojson';
import type { PlaceKind } from '#lib/case/kinds.ts';
import type { PlaceSummary } from '#lib/case/summary.ts';
import { borderDistances } from '#lib/geo/border-distances.ts';
import { buildBorderIndex } from '#lib/geo/border-index.ts';
import type { Position } from '#lib/geo/position.ts';

const kinds: readonly PlaceKind[] = [
  ...(['strike-site', 'attack-site', 'clash-site', 'town', 'town', 'town'] as const),
  ...(['crossing', 'range', 'landmark', 'district'] as const),
];
/** One in so many is a capital far away where somebody only spoke, and one has no position. */
const speechEvery = 50;
const unlocatedEvery = 40;

/** Places along the border, with their true distances from it, ids `place-0` and on. */
export function syntheticPlaces(count: number, random: () => number): PlaceSummary[] {
  const kept = Array.from({ length: count }, (_, i) => placeWithoutBorder(i, random));
  const positions = kept.map(({ location }) =>
    location.kind === 'point' ? location.position : ([NaN, NaN] as const),
  );
  const { wgs84Metres, sphereMetres, nearest } = borderDistances(
    buildBorderIndex(borderLine()),
    Float64Array.from(positions.flat()),
  );
  return kept.map((place, i) => {
    const { location } = place;
    if (location.kind !== 'point') return place;
    const metres = wgs84Metres[i] ?? NaN;
    return {
      ...place,
      border: {
        wgs84Metres: metres,
        sphereMetres: sphereMetres[i] ?? NaN,
        nearest: [nearest[2 * i] ?? NaN, nearest[2 * i + 1] ?? NaN],
        lowMetres: Math.max(0, metres - location.uncertaintyRadiusMetres),
        highMetres: metres + location.uncertaintyRadiusMetres,
      },
    };
  });
}

function placeWithoutBorder(i: number, random: () => number): PlaceSummary {
  const isSpeechPlaceOnly = i % speechEvery === speechEvery - 1;
  const isUnlocated = i % unlocatedEvery === unlocatedEvery - 1;
  const kind = isSpeechPlaceOnly
    ? 'capital'
    : (kinds[Math.floor(random() * kinds.length)] ?? 'town');
  const position: [number, number] = isSpeechPlaceOnly
    ? [44 + 34 * random(), 22 + 16 * random()]
    : [59.5 + 5.5 * random(), 25.2 + 5.3 * random()];
  const isRough = random() < 0.3;
  return {
    id: `place-${i}`,
    kind,
    name: `Place ${i}`,
    localName: '',
    localLanguage: '',
    country: random() < 0.5 ? 'IR' : 'PK',
    precision: isUnlocated ? 'unlocated' : isRough ? 'vicinity' : 'settlement',
    location: isUnlocated
      ? { kind: 'unlocated' }
      : {
          kind: 'point',
          position,
          uncertaintyRadiusMetres: Math.round((isRough ? 5000 : 1000) * (1 + 4 * random())),
        },
    spellings: [`Place ${i}`],
    border: null,
    mentions: Math.floor(12 * random()),
    symbol: isSpeechPlaceOnly ? 'speech' : kind,
    isSpeechPlaceOnly,
  };
}

function borderLine(): Position[] {
  const file = new URL('../../../geodata/borders/osm.geojson', import.meta.url);
  const border = JSON.parse(readFileSync(file, 'utf8')) as Feature<LineString>;
  return border.geometry.coordinates as unknown as Position[];
}
