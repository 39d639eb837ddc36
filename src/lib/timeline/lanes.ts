/** A stretch of the axis, in shares of its length. */
export interface AxisSpan {
  readonly startShare: number;
  readonly endShare: number;
}

/** Ends that touch are no overlap, whatever the rounding. */
const touching = 1e-9;

/**
 * Rows for marks of the axis so that no two cover each other: for each its row from 0, in the order given. The
 * first row that is free is taken. Null where more rows would be needed than there may be.
 * @param spans by where they start
 * @param leastShare width that each takes up at least
 */
export function packLanes(
  spans: readonly AxisSpan[],
  { leastShare, mostLanes }: { readonly leastShare: number; readonly mostLanes: number },
): readonly number[] | null {
  const ends: number[] = [];
  const lanes: number[] = [];
  for (const { startShare, endShare } of spans) {
    const free = ends.findIndex((end) => end <= startShare + touching);
    const lane = free === -1 ? ends.length : free;
    if (lane === mostLanes) return null;
    ends[lane] = Math.max(endShare, startShare + leastShare);
    lanes.push(lane);
  }
  return lanes;
}
