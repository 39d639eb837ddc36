import { framesText, taskText } from './drag-text.ts';
import type { LongMeasurementBench } from './long-measurement.ts';

export function longMeasurementLines(bench: LongMeasurementBench): string[] {
  const { emptyPan, fullPan, pointDrag } = bench;
  const ratio = (figures: typeof fullPan) =>
    (figures.meanMilliseconds / emptyPan.meanMilliseconds).toFixed(2);
  return [
    `  from paste to numbers        ${bench.shownMilliseconds.toFixed(0)} ms`,
    `  longest task meanwhile       ${bench.longestPasteTaskMilliseconds.toFixed(0)} ms`,
    `  map panned without it        ${framesText(emptyPan)}`,
    `  map panned with it           ${framesText(fullPan)}`,
    `  a point of it dragged        ${framesText(pointDrag)}`,
    `  pan with it, times without   ${ratio(fullPan)}`,
    `  drag of a point, times a pan ${ratio(pointDrag)}`,
    `  longest task of such a drag  ${taskText(pointDrag)}`,
  ];
}
