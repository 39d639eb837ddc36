import { spreadOf } from './spread.ts';
import type { FrameTimes } from './story/frame-times.ts';

/** Frames of one kind of drag over all rounds. */
export interface DragFigures {
  readonly frameCount: number;
  readonly meanMilliseconds: number;
  readonly medianMilliseconds: number;
  /** 95 of 100 frames were no longer. */
  readonly p95Milliseconds: number;
  /** The longest task; 0 where none took 50 ms. */
  readonly longestTaskMilliseconds: number;
}

export function dragFigures(drags: readonly FrameTimes[]): DragFigures {
  const frames = drags.flatMap((drag) => drag.frames).toSorted((a, b) => a - b);
  return {
    frameCount: frames.length,
    meanMilliseconds: mean(frames),
    medianMilliseconds: spreadOf(frames).median,
    p95Milliseconds: frames[Math.ceil(frames.length * 0.95) - 1] ?? NaN,
    longestTaskMilliseconds: Math.max(0, ...drags.flatMap(({ longTasks }) => longTasks)),
  };
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
