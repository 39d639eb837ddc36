import type { PageLoadBench } from './page-load.ts';
import type { PageWeight } from './page-weight.ts';
import { spreadText } from './spread.ts';
import type { Target } from './targets.ts';

const KILOBYTE = 1000;
const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;
/** Below this, the two pages do not show the same map, and their times say nothing. */
const LEAST_LIKENESS = 0.9995;

export function pageWeightLines(weight: PageWeight): string[] {
  return [
    `  scripts of / (${weight.scriptCount} files)       ${kilobytes(weight.scriptBytes)}`,
    `  of these MapLibre            ${kilobytes(weight.mapLibreBytes)}`,
    `  beyond MapLibre              ${kilobytes(weight.ownBytes)}`,
    `  MapLibre's worker            ${kilobytes(weight.workerBytes)}`,
    `  the page with its data       ${kilobytes(weight.htmlBytes)}`,
  ];
}

export function pageLoadLines(bench: PageLoadBench): string[] {
  const alike = `${(100 * bench.likeness).toFixed(2)} % of the map's pixels are the same on both`;
  return [
    `  the site's /                 ${spreadText(bench.site, 0)} ms`,
    `  bare MapLibre page           ${spreadText(bench.bare, 0)} ms`,
    `  ratio of the medians         ${bench.ratioOfMedians.toFixed(2)}`,
    `  ratio within a round         ${spreadText(bench.ratios, 2)}`,
    `  ${alike}${bench.likeness < LEAST_LIKENESS ? ': THE PAGES SHOW DIFFERENT MAPS' : ''}`,
  ];
}

export function pageTargets(weight: PageWeight, load: PageLoadBench): Target[] {
  return [
    {
      name: 'gzipped JavaScript beyond MapLibre',
      value: weight.ownBytes / KILOBYTE,
      bound: 'at most',
      limit: 90,
      digits: 1,
      unit: 'kB',
    },
    {
      name: 'first idle of the map, times the bare page',
      value: load.likeness < LEAST_LIKENESS ? NaN : load.ratioOfMedians,
      bound: 'at most',
      limit: 1.25,
      digits: 2,
      unit: '',
    },
  ];
}
