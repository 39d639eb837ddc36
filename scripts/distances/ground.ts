import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, LineString } from 'geojson';
import { buildBorderIndex } from '../../src/lib/geo/border-index.ts';
import type { Position } from '../../src/lib/geo/position.ts';
import { placeVectors } from '../../src/lib/geo/nearest-places.ts';
import type { PreparedGround } from '../../src/lib/rows/measure-block.ts';

const root = join(import.meta.dirname, '../..');
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** What is known of a border dataset without its line. */
export interface KnownBorder {
  readonly id: string;
  readonly file: string;
  readonly dataset: string;
  readonly version: string;
  /** ISO 3166-1 codes of the states on both sides of the line. */
  readonly leftCountry: string;
  readonly rightCountry: string;
}

/** The border datasets, the one that is measured on first. */
export const knownBorders = () => read('geodata/borders/borders.json') as readonly KnownBorder[];

/** Name and version of this program, as files state them. */
export const softwareName = () =>
  `Sarhad ${(read('package.json') as { readonly version: string }).version}`;

/**
 * The ground of a border dataset, with the places of the case that the environment names, or of the only one. The same
 * as `prepareGround` makes, which is not loaded here, since what measures takes long to load.
 */
export function groundOf({ file }: KnownBorder): {
  readonly ground: PreparedGround;
  readonly placeIds: readonly string[];
} {
  const { geometry } = read('geodata/borders', file) as Feature<LineString>;
  const border = buildBorderIndex(geometry.coordinates as unknown as Position[]);
  const places = casePlaces();
  return {
    ground: { border, places: placeVectors(places.map(({ position }) => position)) },
    placeIds: places.map(({ id }) => id),
  };
}

/** As much of a place as is needed; `check:geodata` looks at the rest, and reading a whole case takes long. */
interface PlaceFile {
  readonly id: string;
  readonly location: { readonly kind: string; readonly position?: Position };
}

function casePlaces() {
  const cases = readdirSync(join(root, 'geodata/cases'), { withFileTypes: true });
  const slug = process.env.CASE ?? cases.find((entry) => entry.isDirectory())?.name ?? '';
  const places = read('geodata/cases', slug, 'places.json') as readonly PlaceFile[];
  return places.flatMap(({ id, location: { kind, position } }) =>
    kind === 'point' && position !== undefined ? [{ id, position }] : [],
  );
}
