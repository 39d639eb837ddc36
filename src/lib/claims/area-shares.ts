import type { Position } from '#lib/geo/position.ts';
import type { MeasuredPolygon } from './ring-measures.ts';

/** Parallels that an area is cut along: enough to tell its shares to a few thousandths. */
const PARALLELS = 300;

/** Where a parallel enters and leaves an area, in turns, from west to east. */
type Stretches = readonly number[];

/**
 * The share of an area that lies inside each of some rings, from 0 to 1, to about 0.003: by the lengths
 * that parallels run inside both, on the plane of longitude and latitude, where RFC 7946 has its edges.
 */
export function areaShares(
  { rings }: Pick<MeasuredPolygon, 'rings'>,
  others: readonly (readonly Position[])[],
): number[] {
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  const south = latitudes.reduce((a, b) => Math.min(a, b), Infinity);
  const north = latitudes.reduce((a, b) => Math.max(a, b), -Infinity);
  const parallels = { south, step: (north - south) / PARALLELS };
  const own = crossingsOf(rings, parallels);
  const length = (other: readonly Stretches[]) =>
    own.reduce((sum, stretches, i) => {
      const latitude = south + (i + 0.5) * parallels.step;
      const width = Math.cos((latitude * Math.PI) / 180);
      return sum + width * commonLength(stretches, other[i] ?? []);
    }, 0);
  const whole = length(own);
  return others.map((ring) => (whole > 0 ? length(crossingsOf([ring], parallels)) / whole : 0));
}

/** Parallels one step apart, the first half a step north of the south. */
interface Parallels {
  readonly south: number;
  readonly step: number;
}

/** Where each parallel crosses some rings. */
function crossingsOf(
  rings: readonly (readonly Position[])[],
  { south, step }: Parallels,
): Stretches[] {
  const crossings = Array.from({ length: PARALLELS }, (): number[] => []);
  const firstAbove = (latitude: number) =>
    Math.min(PARALLELS, Math.max(0, Math.ceil((latitude - south) / step - 0.5)));
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] as Position;
      const [bx, by] = ring[i] as Position;
      const end = firstAbove(Math.max(ay, by));
      for (let row = firstAbove(Math.min(ay, by)); row < end; row += 1) {
        const latitude = south + (row + 0.5) * step;
        crossings[row]?.push(ax + ((bx - ax) * (latitude - ay)) / (by - ay));
      }
    }
  }
  for (const row of crossings) row.sort((a, b) => a - b);
  return crossings;
}

/** Degrees of longitude that lie in a stretch of both. */
function commonLength(a: Stretches, b: Stretches): number {
  let length = 0;
  for (let i = 1; i < a.length; i += 2) {
    for (let j = 1; j < b.length; j += 2) {
      const from = Math.max(a[i - 1] as number, b[j - 1] as number);
      const to = Math.min(a[i] as number, b[j] as number);
      if (to > from) length += to - from;
    }
  }
  return length;
}
