import { alongLine } from '#lib/geo/along-line.ts';
import { nearestOnBorder } from '#lib/geo/border-nearest.ts';
import { positionAlong } from '#lib/geo/position-along.ts';
import { circleMeasures } from '#lib/geo/circle-measures.ts';
import { enclosedAreas } from '#lib/geo/enclosed-area.ts';
import type { Measurement, MeasurePoint } from '../model/measurement.ts';
import type { BorderGround, MeasureGround } from './ground.ts';
import { straightLine, type Leg } from './leg.ts';
import { nothingMeasured, plus, withSlack, type Measured, type OnBothModels } from './measured.ts';
import type { MeasuredShape } from './measured-shape.ts';
import { edgeSlackSquareMetres, legSlackMetres } from './slack.ts';

type RadiusOf = MeasureGround['radiusMetresOf'];

/**
 * Measures what a reader drew, on WGS 84 and on the sphere, with the range that uncertain points leave. Null
 * while the border that it follows has not loaded.
 *
 * Lengths are good to 1 mm and areas to 1 m² of what GeographicLib's GeodSolve and Planimeter give.
 */
export function measureShape(
  { shape, points }: Pick<Measurement, 'shape' | 'points'>,
  { radiusMetresOf, border }: MeasureGround,
): MeasuredShape | null {
  if (shape === 'border') return border === null ? null : borderStretch(points, border);
  const legs = straightLegs(points, shape === 'area', radiusMetresOf);
  const lengthMetres = legs.at(-1)?.runningMetres ?? nothingMeasured;
  const rest = { perimeterMetres: null, areaSquareMetres: null, straightMetres: null };
  switch (shape) {
    case 'line':
      return { legs, lengthMetres, ...rest, straightMetres: endToEnd(points, 3, radiusMetresOf) };
    case 'area': {
      const areaSquareMetres = areaOf(points, legs, radiusMetresOf);
      return { legs, lengthMetres, ...rest, perimeterMetres: lengthMetres, areaSquareMetres };
    }
    case 'circle':
      return { legs, lengthMetres, ...rest, ...circleOf(points, lengthMetres) };
  }
}

function straightLegs(
  points: readonly MeasurePoint[],
  isClosed: boolean,
  radiusMetresOf: RadiusOf,
): Leg[] {
  const legs: Leg[] = [];
  let runningMetres = nothingMeasured;
  const ends = isClosed && points.length > 2 ? [...points.slice(1), points[0]] : points.slice(1);
  for (const [from, end] of ends.entries()) {
    const start = points[from];
    if (start === undefined || end === undefined) continue;
    const { wgs84Metres, sphereMetres, ...bearings } = straightLine(start, end);
    const lengthMetres = withSlack(
      { wgs84: wgs84Metres, sphere: sphereMetres },
      legSlackMetres(start, end, radiusMetresOf),
    );
    runningMetres = plus(runningMetres, lengthMetres);
    const to = (from + 1) % points.length;
    legs.push({ from, to, lengthMetres, runningMetres, ...bearings, path: null });
  }
  return legs;
}

/** The straight line from the first point to the last, where there are so many or more. */
function endToEnd(
  points: readonly MeasurePoint[],
  least: number,
  radiusMetresOf: RadiusOf,
): OnBothModels | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < least) return null;
  const { wgs84Metres, sphereMetres } = straightLine(first, last);
  return withSlack(
    { wgs84: wgs84Metres, sphere: sphereMetres },
    legSlackMetres(first, last, radiusMetresOf),
  );
}

function areaOf(
  points: readonly MeasurePoint[],
  legs: readonly Leg[],
  radiusMetresOf: RadiusOf,
): OnBothModels {
  if (points.length < 3) return nothingMeasured;
  const radii = points.map(radiusMetresOf);
  const { wgs84SquareMetres, sphereSquareMetres } = enclosedAreas(
    points.map(({ position }) => position),
  );
  const slack = legs.reduce(
    (sum, { from, to, lengthMetres }) =>
      sum + edgeSlackSquareMetres(lengthMetres.wgs84.value, radii[from] ?? 0, radii[to] ?? 0),
    0,
  );
  return withSlack({ wgs84: wgs84SquareMetres, sphere: sphereSquareMetres }, slack);
}

/** Where the radius is uncertain, so are rim and area: by those of the smallest and the largest circle. */
function circleOf(
  points: readonly MeasurePoint[],
  radius: OnBothModels,
): Pick<MeasuredShape, 'perimeterMetres' | 'areaSquareMetres'> {
  const [center] = points;
  if (center === undefined || points.length < 2) {
    return { perimeterMetres: nothingMeasured, areaSquareMetres: nothingMeasured };
  }
  const measuresOf = (model: 'wgs84' | 'sphere', metres: number) =>
    circleMeasures(center.position, metres)[model];
  const each = (model: 'wgs84' | 'sphere') => {
    const { value, low, high } = radius[model];
    const at = measuresOf(model, value);
    if (low === high) return { low: at, value: at, high: at };
    return { low: measuresOf(model, low), value: at, high: measuresOf(model, high) };
  };
  const wgs84 = each('wgs84');
  const sphere = each('sphere');
  const pick = (
    of: (measures: (typeof wgs84)['value']) => number,
    { low, value, high }: typeof wgs84,
  ): Measured => ({ low: of(low), value: of(value), high: of(high) });
  const perimeter = ({ perimeterMetres }: (typeof wgs84)['value']) => perimeterMetres;
  const area = ({ areaSquareMetres }: (typeof wgs84)['value']) => areaSquareMetres;
  return {
    perimeterMetres: { wgs84: pick(perimeter, wgs84), sphere: pick(perimeter, sphere) },
    areaSquareMetres: { wgs84: pick(area, wgs84), sphere: pick(area, sphere) },
  };
}

/** Where on the border a point is, or is nearest to it. */
const along = ({ position }: MeasurePoint, { line, index }: BorderGround) =>
  positionAlong(nearestOnBorder(index, position), line);

/** Along the border from point to point; points that are not on it count from where it is nearest. */
function borderStretch(points: readonly MeasurePoint[], border: BorderGround): MeasuredShape {
  const legs: Leg[] = [];
  let runningMetres = nothingMeasured;
  for (const [from, end] of points.slice(1).entries()) {
    const start = points[from] ?? end;
    const { path, wgs84Metres, sphereMetres } = alongLine(
      border.line,
      along(start, border),
      along(end, border),
    );
    const lengthMetres = withSlack({ wgs84: wgs84Metres, sphere: sphereMetres }, 0);
    runningMetres = plus(runningMetres, lengthMetres);
    legs.push({
      ...{ from, to: from + 1, lengthMetres, runningMetres },
      ...{ initialBearingDegrees: null, finalBearingDegrees: null, path },
    });
  }
  return {
    legs,
    lengthMetres: runningMetres,
    perimeterMetres: null,
    areaSquareMetres: null,
    straightMetres: endToEnd(points, 2, () => 0),
  };
}
