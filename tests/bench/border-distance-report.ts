import type { BorderDistanceBench } from './border-distance.ts';
import { spreadText } from './spread.ts';
import type { Target } from './targets.ts';

/** Lines to read, by processor time: what one core gives, also while other programs take turns on it. */
export function borderDistanceLines({
  vertices,
  buildMilliseconds,
  figures,
}: BorderDistanceBench): string[] {
  return [
    `Border line of ${vertices} vertices, indexed in ${spreadText(buildMilliseconds, 1)} ms.`,
    ...figures.flatMap(({ places, turf, sphere, wgs84, sphereRatio, wgs84Ratio, ...rest }) => [
      `Places ${places === 'region' ? 'in the region' : 'all over the world'}, per second on one core:`,
      `  Turf nearestPointOnLine         ${spreadText(turf.processor, 0)}`,
      `  index, the same result          ${spreadText(sphere.processor, 0)}`,
      `  index, with WGS 84 and side     ${spreadText(wgs84.processor, 0)}`,
      `  times Turf, the same result     ${spreadText(sphereRatio, 0)}`,
      `  times Turf, with WGS 84         ${spreadText(wgs84Ratio, 0)}`,
      `  greatest difference to Turf     ${rest.greatestDifferenceMetres.toExponential(1)} m`,
    ]),
  ];
}

/** Both targets are held against the slower set of places and against the fuller measurement. */
export function borderDistanceTargets({ figures }: BorderDistanceBench): Target[] {
  return [
    {
      name: 'border distances, times Turf',
      value: Math.min(...figures.map(({ wgs84Ratio }) => wgs84Ratio.median)),
      bound: 'at least',
      limit: 2000,
      digits: 0,
      unit: '',
    },
    {
      name: 'border distances per second on one core',
      value: Math.min(...figures.map(({ wgs84 }) => wgs84.processor.median)),
      bound: 'at least',
      limit: 500_000,
      digits: 0,
      unit: '',
    },
  ];
}
