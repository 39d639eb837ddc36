import type { DragFigures } from './drag-figures.ts';

export function framesText(figures: DragFigures): string {
  const [mean, median, p95] = [
    figures.meanMilliseconds,
    figures.medianMilliseconds,
    figures.p95Milliseconds,
  ].map((value) => value.toFixed(1));
  return `mean ${mean} ms, median ${median} ms, 95 % within ${p95} ms, ${figures.frameCount} frames`;
}

export const taskText = ({ longestTaskMilliseconds: ms }: DragFigures) =>
  ms === 0 ? 'shorter than 50 ms' : `${ms.toFixed(0)} ms`;
