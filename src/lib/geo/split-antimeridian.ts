import { bboxClip, lineString, polygon } from '@turf/turf';
import type { BBox } from 'geojson';
import { cylinderArea } from './cylinder-area.ts';
import { flatArea } from './flat-area.ts';
import type { Position } from './position.ts';

/** A polygon as in GeoJSON: its outer ring, counter-clockwise, then its holes, clockwise. All are closed. */
export type PolygonRings = readonly (readonly Position[])[];

/**
 * Cuts a line at the antimeridian, as RFC 7946 (section 3.1.9) asks for. The line runs on without a jump
 * there, with longitudes beyond ±180; those of the pieces are within. Pieces of one position are left out; one
 * that runs along the antimeridian and then leaves it to either side may stand at both.
 */
export function splitLineAtAntimeridian(line: readonly Position[]): Position[][] {
  if (line.length < 2) return [];
  return worldsOf(line).flatMap((world) => {
    const clipped = bboxClip(lineString(mutable(line)), boxOf(world)).geometry;
    const pieces = clipped.type === 'LineString' ? [clipped.coordinates] : clipped.coordinates;
    return pieces
      .map((piece) => shifted(piece as number[][], world))
      .filter(({ length }) => length > 1);
  });
}

/**
 * Cuts what lies to the left of a ring at the antimeridian. The ring is closed and runs on without a jump;
 * where it goes round a pole, that is closed along the edge of the flat map (`closeOverPole`). A ring that runs
 * clockwise has both poles to its left: it is then the hole in a map of the whole Earth.
 */
export function splitRingAtAntimeridian(ring: readonly Position[]): PolygonRings[] {
  if (ring.length < leastRingLength) return [];
  const pieces = worldsOf(ring).flatMap((world) => {
    const clipped = bboxClip(polygon([mutable(ring)]), boxOf(world)).geometry;
    const rings = clipped.coordinates as number[][][];
    return rings.map((piece) => shifted(piece, world)).filter((piece) => flatArea(piece) !== 0);
  });
  const outer = pieces.map((piece) => (flatArea(piece) > 0 ? piece : piece.toReversed()));
  if (cylinderArea(ring) > -noise) return outer.map((piece) => [piece]);
  return [[wholeEarth, ...outer.map((piece) => piece.toReversed())]];
}

/** Rings that enclose nothing have about this on the cylinder: far less than 1 km². */
const noise = 1e-6;

/** Positions of a closed ring of a triangle. */
const leastRingLength = 4;

const wholeEarth: readonly Position[] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];

/** Numbers of the turns round the Earth that a line runs through; 0 is that within ±180. */
function worldsOf(line: readonly Position[]): number[] {
  let [west, east] = [Infinity, -Infinity];
  for (const [longitude] of line) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  const first = Math.floor((west + 180) / 360);
  const last = Math.ceil((east + 180) / 360) - 1;
  // All along the antimeridian: either turn would do.
  if (first > last) return [Math.abs(first) < Math.abs(last) ? first : last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const boxOf = (world: number): BBox => [360 * world - 180, -90, 360 * world + 180, 90];

/** Brings a piece to ±180. Turf repeats positions on the edge, which are then left out. */
function shifted(piece: readonly number[][], world: number): Position[] {
  return piece
    .map(([longitude = NaN, latitude = NaN]): Position => [longitude - 360 * world + 0, latitude])
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
    );
}

const mutable = (line: readonly Position[]): number[][] => line.map((position) => [...position]);
