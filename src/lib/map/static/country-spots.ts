import type { Feature, Position as GeoJsonPosition } from 'geojson';
import { clipRing } from './clip.ts';
import { PICTURE, toPixel, type StaticFrame } from './frame.ts';
import type { Pixel } from './mercator.ts';
import { simplifyRing } from './simplify.ts';
import { labelBox, type LabelSpot, type LabelWish } from './place-labels.ts';

const STEP_PX = 40;
/** Coarse, since only the room for a name is looked for. */
const TOLERANCE_PX = 3;

/**
 * Spots where a country's name stands wholly on the part of the country that the picture shows, the
 * middle of that part first. The name's own position may be far outside.
 */
export function countrySpots(
  features: readonly Feature[],
  country: string,
  wish: LabelWish,
  frame: StaticFrame,
): LabelSpot[] {
  const rings = features
    .filter(({ properties }) => properties?.kind === 'land' && properties.country === country)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    )
    .flatMap((polygon) => polygon.map((ring) => shownRing(ring, frame)));
  const spots: LabelSpot[] = [];
  for (let x = PICTURE.left + STEP_PX; x < PICTURE.right; x += STEP_PX) {
    for (let y = PICTURE.top + STEP_PX; y < PICTURE.bottom; y += STEP_PX) {
      const spot: LabelSpot = { at: [x, y], side: 'centre' };
      const { left, top, right, bottom } = labelBox(wish, spot, 1);
      const corners: Pixel[] = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [x, y],
      ];
      if (corners.every((corner) => isInRings(corner, rings))) spots.push(spot);
    }
  }
  const mean = (axis: 0 | 1) => spots.reduce((sum, { at }) => sum + at[axis], 0) / spots.length;
  const middle = [mean(0), mean(1)] as const;
  const away = ({ at }: LabelSpot) => Math.hypot(at[0] - middle[0], at[1] - middle[1]);
  return spots.toSorted((a, b) => away(a) - away(b));
}

function shownRing(ring: readonly GeoJsonPosition[], frame: StaticFrame): Pixel[] {
  const points = ring.map(([longitude = NaN, latitude = NaN]) =>
    toPixel(frame, [longitude, latitude]),
  );
  return simplifyRing(clipRing(points, PICTURE), TOLERANCE_PX);
}

/** True where a ray to the right crosses the rings an odd number of times. */
function isInRings([x, y]: Pixel, rings: readonly (readonly Pixel[])[]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter((point, index) => {
      const before = ring.at(index - 1) ?? point;
      if (point[1] > y === before[1] > y) return false;
      const share = (y - point[1]) / (before[1] - point[1]);
      return x < point[0] + share * (before[0] - point[0]);
    }),
  );
  return crossings.length % 2 === 1;
}
