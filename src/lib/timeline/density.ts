import { eventKinds, type EventKind } from '#lib/case/kinds.ts';
import type { AxisMark } from './story-axis.ts';

/** One stretch of the axis: how many events of a kind lie in it, on top of how many of those before. */
export interface DensityBar {
  readonly column: number;
  readonly below: number;
  readonly count: number;
}

/** Events counted over stretches of the axis, in bars of one kind on the other. */
export interface Density {
  readonly kinds: readonly { readonly kind: EventKind; readonly bars: readonly DensityBar[] }[];
  /** Events in the fullest stretch. */
  readonly most: number;
}

/** Counts each event once, at the middle of its time. */
export function eventDensity(
  marks: readonly Pick<AxisMark, 'kind' | 'startShare' | 'endShare'>[],
  columnCount: number,
): Density {
  const heights = new Array<number>(columnCount).fill(0);
  const kinds = eventKinds.map((kind) => {
    const counts = new Array<number>(columnCount).fill(0);
    for (const mark of marks) {
      if (mark.kind !== kind) continue;
      const middle = (mark.startShare + mark.endShare) / 2;
      const column = Math.min(columnCount - 1, Math.floor(middle * columnCount));
      counts[column] = (counts[column] ?? 0) + 1;
    }
    const bars = counts.flatMap((count, column) => {
      if (count === 0) return [];
      const below = heights[column] ?? 0;
      heights[column] = below + count;
      return [{ column, below, count }];
    });
    return { kind, bars };
  });
  return { kinds, most: heights.reduce((most, height) => Math.max(most, height), 0) };
}
