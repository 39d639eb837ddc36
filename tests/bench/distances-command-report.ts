import type { CommandRun, DistancesCommandBench } from './distances-command.ts';

export function distancesCommandLines(bench: DistancesCommandBench): string[] {
  const { oneThread, allThreads, longer } = bench;
  const speedUp = oneThread.milliseconds / allThreads.milliseconds;
  return [
    runLine(oneThread),
    runLine(allThreads),
    runLine(longer),
    `  ${allThreads.jobs} threads over one            ${speedUp.toFixed(2)} times as fast`,
  ];
}

function runLine({ rowCount, jobs, milliseconds, peakBytes }: CommandRun): string {
  const perSecond = Math.round((1000 * rowCount) / milliseconds).toLocaleString('en-US');
  const rows = rowCount.toLocaleString('en-US');
  const threads = jobs === 1 ? '1 thread ' : `${jobs} threads`;
  return `  ${rows} rows, ${threads}  ${perSecond} rows/s, peak memory ${(peakBytes / 1e6).toFixed(0)} MB`;
}
