import { borderDistance } from '#lib/geo/border-distance.ts';
import { destination } from '#lib/geo/destination.ts';
import type { Position } from '#lib/geo/position.ts';
import { areaToBorder, lineToBorder } from '#lib/geo/shape-to-border.ts';
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
  /** Whether the border meets the measurement; the length is then 0. */
  readonly crosses: boolean;
}

/**
 * How far a measurement is from a border: the nearest point of a line, an area or a circle to the nearest of the
 * border's great-circle segments. Null without points.
 */
export function toBorder(
  { shape, points }: Pick<Measurement, 'shape' | 'points'>,
  measured: MeasuredShape,
  { dataset, version, line, index }: BorderGround,
  radiusMetresOf: (point: MeasurePoint) => number,
): BorderReading | null {
  const positions = points.map(({ position }) => position);
  const way = wayToBorder();
  if (way === null) return null;
  // No point of the shape moves farther than the least certain one.
  const slack = points.reduce((most, point) => Math.max(most, radiusMetresOf(point)), 0);
  const lengthMetres = withSlack({ wgs84: way.wgs84Metres, sphere: way.sphereMetres }, slack);
  const { from, to, bearingDegrees, crosses } = way;
  return { dataset, version, from, to, lengthMetres, bearingDegrees, crosses };

  function wayToBorder() {
    const [first] = positions;
    if (first === undefined) return null;
    if (shape === 'circle') return circleToBorder(first, measured.lengthMetres.wgs84.value);
    if (positions.length === 1) return pointToBorder(first);
    if (shape === 'border') {
      const onIt = measured.legs[0]?.path?.[0] ?? first;
      return { ...meeting(onIt), crosses: true };
    }
    return shape === 'area' && positions.length > 2
      ? areaToBorder(index, line, positions)
      : lineToBorder(index, line, positions);
  }

  function pointToBorder(from: Position) {
    const { nearest, wgs84Metres, sphereMetres, bearingDegrees } = borderDistance(index, from);
    const crosses = wgs84Metres === 0;
    return {
      ...{ from, to: nearest.position, wgs84Metres, sphereMetres, crosses },
      bearingDegrees: crosses ? null : bearingDegrees,
    };
  }

  /** The way from the centre, less the radius. */
  function circleToBorder(center: Position, radiusMetres: number) {
    const way = pointToBorder(center);
    if (way.wgs84Metres <= radiusMetres) return { ...meeting(way.to), crosses: true };
    const share = (way.wgs84Metres - radiusMetres) / way.wgs84Metres;
    return {
      ...way,
      from: destination(center, way.bearingDegrees ?? 0, radiusMetres),
      wgs84Metres: way.wgs84Metres - radiusMetres,
      sphereMetres: way.sphereMetres * share,
    };
  }
}

const meeting = (at: Position) => ({
  from: at,
  to: at,
  wgs84Metres: 0,
  sphereMetres: 0,
  bearingDegrees: null,
});

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
