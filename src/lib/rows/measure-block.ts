import type { Geometry } from 'geojson';
import { borderDistances, type BorderDistances } from '#lib/geo/border-distances.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import {
  nearestPlaces,
  placeVectors,
  type NearestPlaces,
  type PlaceVectors,
} from '#lib/geo/nearest-places.ts';
import type { BlockRows } from '#lib/importer/rows/row-block.ts';
import type { RowGround } from './desk.ts';
import { geometryToBorder } from './geometry-to-border.ts';

/** What rows are measured against, made ready once. Plain data: it can be posted to a worker. */
export interface PreparedGround {
  readonly border: BorderIndex;
  readonly places: PlaceVectors;
}

type Rows = Pick<BlockRows, 'positions' | 'shapes'>;

/** Border distances of a block's rows, as columns. */
export interface BlockDistances extends BorderDistances {
  /** As in `BlockRows`; of lines and areas, where they come closest to the border. */
  readonly positions: Float64Array<ArrayBuffer>;
}

/** Measures of a block's rows, as columns. Places are numbered as the ground lists them. */
export interface MeasuredBlock extends BlockDistances, NearestPlaces {}

export const prepareGround = ({ border, places }: RowGround): PreparedGround => ({
  border,
  places: placeVectors(places.map(({ position }) => position)),
});

/** Measures all rows of a block: border distances as below, and the place that is nearest to each row's point. */
export function measureBlock(rows: Rows, { border, places }: PreparedGround): MeasuredBlock {
  const measured = blockDistances(rows, border);
  return { ...measured, ...nearestPlaces(places, measured.positions) };
}

/**
 * Border distances of all rows of a block: points as `borderDistances`, lines and areas as `lineToBorder` and
 * `areaToBorder` between the points that are closest; the side is that of the row's point.
 */
export function blockDistances(
  { positions: given, shapes }: Rows,
  border: BorderIndex,
): BlockDistances {
  if (shapes.size === 0) return { positions: given, ...borderDistances(border, given) };
  const positions = given.slice();
  const ends = shapeEnds(shapes, border, positions);
  const measured = { positions, ...borderDistances(border, positions) };
  // The search from a shape's closest point may end nanometres off where the shape's own search did.
  for (const [row, { to, wgs84Metres, sphereMetres }] of ends) {
    measured.wgs84Metres[row] = wgs84Metres;
    measured.sphereMetres[row] = sphereMetres;
    measured.nearest.set(to, 2 * row);
    if (sphereMetres === 0) measured.sides[row] = 0;
  }
  return measured;
}

/** Writes where shapes are closest to the border into `positions`. */
function shapeEnds(
  shapes: ReadonlyMap<number, Geometry>,
  border: BorderIndex,
  positions: Float64Array,
) {
  const ends = new Map<number, NonNullable<ReturnType<typeof geometryToBorder>>>();
  for (const [row, geometry] of shapes) {
    const end = geometryToBorder(border, geometry);
    if (end === null) continue;
    positions.set(end.from, 2 * row);
    ends.set(row, end);
  }
  return ends;
}
