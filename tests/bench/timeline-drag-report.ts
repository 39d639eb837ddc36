import { spreadText } from './spread.ts';
import type { Target } from './targets.ts';
import type { DragFigures, TimelineDragBench } from './timeline-drag.ts';

export function timelineDragLines({ map, timeline, ratios, ...rest }: TimelineDragBench): string[] {
  return [
    `  the map panned               ${framesText(map)}`,
    `  the window's end dragged     ${framesText(timeline)}`,
    `  ratio of the means           ${rest.ratioOfMeans.toFixed(2)}`,
    `  ratio within a round         ${spreadText(ratios, 2)}`,
    `  longest task of a pan        ${taskText(map)}`,
    `  longest task of a drag       ${taskText(timeline)}`,
  ];
}

export function timelineDragTargets({ ratioOfMeans }: TimelineDragBench): Target[] {
  return [
    {
      name: 'frame of a dragged window, times a panned map',
      value: ratioOfMeans,
      bound: 'at most',
      limit: 1.2,
      digits: 2,
      unit: '',
    },
  ];
}

function framesText(figures: DragFigures): string {
  const [mean, median, p95] = [
    figures.meanMilliseconds,
    figures.medianMilliseconds,
    figures.p95Milliseconds,
  ].map((value) => value.toFixed(1));
  return `mean ${mean} ms, median ${median} ms, 95 % within ${p95} ms, ${figures.frameCount} frames`;
}

const taskText = ({ longestTaskMilliseconds: ms }: DragFigures) =>
  ms === 0 ? 'shorter than 50 ms' : `${ms.toFixed(0)} ms`;
