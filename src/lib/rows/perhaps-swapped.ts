import type { BorderIndex } from '#lib/geo/border-index.ts';
import { mark, keepBox } from './query/row-marks.ts';

/** Lists about a border have most of their rows so close to it, in degrees. */
const reachDegrees = 8;
const fewShare = 0.1;
const mostShare = 0.5;

/** Whether few rows are near the border as they are, and most would be if longitude and latitude changed places. */
export function isPerhapsSwapped(border: BorderIndex, positions: Float64Array): boolean {
  const rowCount = positions.length / 2;
  if (rowCount === 0) return false;
  const box = boxAround(border);
  if (shareIn(box, positions) > fewShare) return false;
  const swapped = new Float64Array(positions.length);
  for (let at = 0; at < positions.length; at += 2) {
    swapped[at] = positions[at + 1] as number;
    swapped[at + 1] = positions[at] as number;
  }
  return shareIn(box, swapped) > mostShare;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxAround({ degrees }: BorderIndex): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < degrees.length; at += 2) {
    const longitude = degrees[at] as number;
    const latitude = degrees[at + 1] as number;
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west - reachDegrees, south - reachDegrees, east + reachDegrees, north + reachDegrees];
}

function shareIn(box: Box, positions: Float64Array): number {
  const marks = new Uint8Array(positions.length / 2).fill(mark.in);
  keepBox(marks, { positions }, box);
  return marks.reduce((sum, each) => sum + each, 0) / marks.length;
}
