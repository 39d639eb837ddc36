import { spreadText } from './spread.ts';
import type { Target } from './targets.ts';
import { framesText, taskText } from './drag-text.ts';
import type { TimelineDragBench } from './timeline-drag.ts';

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
