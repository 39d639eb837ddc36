import { borderDistance } from '#lib/geo/border-distance.ts';
import type { BorderIndex } from '#lib/geo/border-index.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { destination } from '#lib/geo/destination.ts';
import type { Position } from '#lib/geo/position.ts';
import { areaToBorder } from '#lib/geo/area-to-border.ts';
import { geodesicInverse } from '#lib/geo/geodesic-inverse.ts';
import { lineToBorder } from '#lib/geo/line-to-border.ts';
import type { Measurement, MeasurePoint } from '../model/measurement.ts';
import type { BorderGround } from './ground.ts';
import { withSlack, type Measured, type OnBothModels } from './measured.ts';
import type { MeasuredShape } from './measured-shape.ts';

/** The shortest way from a measurement to one border dataset. */
export interface BorderReading {
  readonly dataset: string;
  readonly version: string;
  /** On the measurement. */
  readonly from: Position;
  /** On the border. */
  readonly to: Position;
  /** With the range that the uncertain points of the measurement leave. */
  readonly lengthMetres: OnBothModels;
  /** WGS 84 bearing at `from` towards the border; null where they meet. */
  readonly bearingDegrees: number | null;
  /** Whether the border crosses the measurement, touches it or lies within it; the length is then 0. */
  readonly meets: boolean;
}

/**
 * How far a measurement is from a border: the nearest point of a line, an area or a circle to the nearest of the
 * border's great-circle segments. Null without points.
 */
export function toBorder(
  measurement: Pick<Measurement, 'shape' | 'points'>,
  measured: MeasuredShape,
  border: BorderGround,
  radiusMetresOf: (point: MeasurePoint) => number,
): BorderReading | null {
  const way = wayToBorder(measurement, measured, border.index);
  if (way === null) return null;
  const { from, to, wgs84Metres, sphereMetres } = way;
  const meets = wgs84Metres === 0;
  // No point of the shape moves farther than the least certain one.
  const slack = measurement.points.reduce(
    (most, point) => Math.max(most, radiusMetresOf(point)),
    0,
  );
  return {
    ...{ dataset: border.dataset, version: border.version, from, to, meets },
    lengthMetres: withSlack({ wgs84: wgs84Metres, sphere: sphereMetres }, slack),
    bearingDegrees: meets ? null : geodesicInverse(from, to).initialBearingDegrees,
  };
}

interface Way {
  readonly from: Position;
  readonly to: Position;
  readonly wgs84Metres: number;
  readonly sphereMetres: number;
}

function wayToBorder(
  { shape, points }: Pick<Measurement, 'shape' | 'points'>,
  measured: MeasuredShape,
  index: BorderIndex,
): Way | null {
  const positions = points.map(({ position }) => position);
  const [first] = positions;
  if (first === undefined) return null;
  switch (shape) {
    case 'circle':
      return circleToBorder(index, first, measured.lengthMetres.wgs84.value);
    case 'border':
      return meeting(nearestOnBorder(index, first).position);
    case 'area':
      return positions.length > 2 ? areaToBorder(index, positions) : lineToBorder(index, positions);
    case 'line':
      return positions.length > 1 ? lineToBorder(index, positions) : pointToBorder(index, first);
  }
}

function pointToBorder(index: BorderIndex, from: Position): Way {
  const { nearest, wgs84Metres, sphereMetres } = borderDistance(index, from);
  return { from, to: nearest.position, wgs84Metres, sphereMetres };
}

/** The way from the centre, less the radius. */
function circleToBorder(index: BorderIndex, center: Position, radiusMetres: number): Way {
  const way = pointToBorder(index, center);
  if (way.wgs84Metres <= radiusMetres) return meeting(way.to);
  const { initialBearingDegrees } = geodesicInverse(center, way.to);
  const wgs84Metres = way.wgs84Metres - radiusMetres;
  return {
    from: destination(center, initialBearingDegrees, radiusMetres),
    to: way.to,
    wgs84Metres,
    sphereMetres: (way.sphereMetres * wgs84Metres) / way.wgs84Metres,
  };
}

const meeting = (at: Position): Way => ({ from: at, to: at, wgs84Metres: 0, sphereMetres: 0 });

/**
 * The length to the chosen border, with the range of all of them: a border is known no better than its datasets
 * agree. Null while the chosen one is not there.
 */
export function acrossBorders(
  chosen: BorderReading | null,
  all: readonly BorderReading[],
): OnBothModels | null {
  if (chosen === null) return null;
  const across = (model: 'wgs84' | 'sphere'): Measured => ({
    value: chosen.lengthMetres[model].value,
    low: Math.min(...[chosen, ...all].map(({ lengthMetres }) => lengthMetres[model].low)),
    high: Math.max(...[chosen, ...all].map(({ lengthMetres }) => lengthMetres[model].high)),
  });
  return { wgs84: across('wgs84'), sphere: across('sphere') };
}
