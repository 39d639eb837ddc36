import type { Position } from '#lib/geo/position.ts';
import { assertNear } from './assert-near.ts';
import type { PolygonRings, Ring } from './geo-maps.ts';

type Countries = ReadonlyMap<string, readonly PolygonRings[]>;

function ringsOf(countries: Countries, code: string): Ring[] {
  const polygons = countries.get(code);
  if (!polygons) throw new Error(`The geo-maps product has no country ${code}.`);
  return polygons.flat();
}

const keyOf = (position: Position): string => position.join(' ');
const keysOf = (rings: readonly Ring[]): Set<string> => new Set(rings.flat().map(keyOf));

/** Maximal runs of a closed ring's positions whose keys are in the set, with no regard to where the ring begins. */
function runsIn(ring: Ring, keys: ReadonlySet<string>): Position[][] {
  const open = ring.slice(1);
  const firstOutside = open.findIndex((position) => !keys.has(keyOf(position)));
  if (firstOutside < 0) return [[...open]];
  const turned = [...open.slice(firstOutside), ...open.slice(0, firstOutside)];
  const runs: Position[][] = [];
  let current: Position[] | undefined;
  for (const position of turned) {
    if (!keys.has(keyOf(position))) current = undefined;
    else if (current) current.push(position);
    else runs.push((current = [position]));
  }
  return runs;
}

/**
 * The border as OpenStreetMap had it in November 2017, with every vertex of the 10 m product: the run that
 * the areas of Iran and Pakistan (sea included) share, cut where the land areas of both meet the sea.
 */
export function osmBorder(maritime: Countries, land: Countries): Position[] {
  const iran = keysOf(ringsOf(maritime, 'IRN'));
  const runs = ringsOf(maritime, 'PAK').flatMap((ring) => runsIn(ring, iran));
  assertNear('shared runs of Iran and Pakistan', runs.length, 1, 0);
  const shared = (runs[0] ?? []).reverse();
  assertNear('vertices of the shared run', shared.length, 6509, 0);

  const tripoint = shared[0];
  const afghan = keysOf(ringsOf(maritime, 'AFG'));
  if (!tripoint || !afghan.has(keyOf(tripoint))) {
    throw new Error(`The first vertex ${tripoint?.join(' ')} is not on the Afghan border.`);
  }

  const iranLand = keysOf(ringsOf(land, 'IRN'));
  const coast = ringsOf(land, 'PAK')
    .flat()
    .filter((position) => iranLand.has(keyOf(position)))
    .reduce((southmost, position) => (position[1] < southmost[1] ? position : southmost));
  return [...shared.filter(([, latitude]) => latitude > coast[1]), coast];
}
