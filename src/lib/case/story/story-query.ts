import type { ClaimStatus, EventKind } from '../kinds.ts';
import { allTime, type TimeWindow } from './time-window.ts';

/** Which part of a case is shown: one query for the map, the timeline, the lists and the ledger. */
export interface StoryQuery {
  readonly window: TimeWindow;
  /** Kinds of events in the order of the case file's table; empty for all. */
  readonly eventKinds: readonly EventKind[];
  readonly actor: string | null;
  readonly status: ClaimStatus | null;
  /** Only what was known on the day of the base report: nothing of phase `after`. */
  readonly asReported: boolean;
}

export const wholeStory: StoryQuery = {
  window: allTime,
  eventKinds: [],
  actor: null,
  status: null,
  asReported: false,
};

/** Number of filters that are set; a window counts once. */
export const storyFilterCount = (query: StoryQuery): number =>
  [
    query.window.startMs !== null || query.window.endMs !== null,
    query.eventKinds.length > 0,
    query.actor !== null,
    query.status !== null,
    query.asReported,
  ].filter(Boolean).length;
