import { framesText, taskText } from './drag-text.ts';
import type { OwnListBench } from './own-list.ts';
import { spreadText } from './spread.ts';
import type { Target } from './targets.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

export function ownListLines(bench: OwnListBench): string[] {
  const { longestTaskMilliseconds: longest, memory } = bench;
  return [
    `  Papa Parse alone, in pieces  ${spreadText(bench.papaStreamed, 0)} ms`,
    `  Papa Parse alone, rows kept  ${spreadText(bench.papaKept, 0)} ms`,
    `  from file to table           ${spreadText(bench.table, 0)} ms`,
    `  from file to table and map   ${spreadText(bench.opened, 0)} ms`,
    `  times Papa Parse in pieces   ${spreadText(bench.ratios, 2)}`,
    `  longest task meanwhile       ${longest === 0 ? 'shorter than 50 ms' : `${longest.toFixed(0)} ms`}, longest script ${bench.longestScriptMilliseconds.toFixed(0)} ms`,
    `  peak memory of the page      ${megabytes(memory.pageBytes)}, all of the browser ${megabytes(memory.allBytes)}`,
    `  circles alone panned         ${framesText(bench.barePan)}`,
    `  the list's dots panned       ${framesText(bench.ownPan)}`,
    `  ratio of the means           ${panRatio(bench).toFixed(2)}`,
    `  longest task of such a pan   ${taskText(bench.ownPan)}, of circles alone ${taskText(bench.barePan)}`,
  ];
}

const panRatio = ({ ownPan, barePan }: OwnListBench) =>
  ownPan.meanMilliseconds / barePan.meanMilliseconds;

export function ownListTargets(bench: OwnListBench): Target[] {
  return [
    {
      name: 'a million rows to table and map, times Papa Parse alone',
      value: bench.opened.median / bench.papaStreamed.median,
      bound: 'at most',
      limit: 2,
      digits: 2,
      unit: '',
    },
    {
      name: 'longest task while a million rows come',
      value: bench.longestTaskMilliseconds,
      bound: 'at most',
      limit: 50,
      digits: 0,
      unit: 'ms',
    },
    {
      name: 'frame of a pan with 100,000 dots, times circles alone',
      value: panRatio(bench),
      bound: 'at most',
      limit: 1.2,
      digits: 2,
      unit: '',
    },
  ];
}
