import type { CaseEvent } from '#lib/case/model.ts';
import { eventSpan } from '#lib/case/story/event-span.ts';
import type { Clock } from '#lib/case/story/clock.ts';
import { packLanes } from './lanes.ts';
import { phaseSpans, type PhaseSpan } from './phase-starts.ts';
import { domainOf, shareOf, timeScale, type TimeScale } from './time-scale.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';

type AxisEvent = Pick<CaseEvent, 'id' | 'kind' | 'phase' | 'time'>;

/** One event on the axis: as wide as its time is uncertain. */
export interface AxisMark {
  readonly id: string;
  readonly kind: CaseEvent['kind'];
  readonly precision: CaseEvent['time']['precision'];
  /** Shares of the axis; equal for an instant. */
  readonly startShare: number;
  readonly endShare: number;
  readonly lane: number;
}

/** A case's events on an axis. */
export interface StoryAxis {
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly phases: readonly PhaseSpan[];
  /** By where they start. */
  readonly marks: readonly AxisMark[];
  /** True where there are too many events to draw each: marks then have no lanes of their own. */
  readonly isDense: boolean;
  readonly laneCount: number;
}

/** Room that a symbol needs, on an axis of the width it usually has. */
const symbolShare = 0.017;
const mostLanes = 12;

/** @param events in the order they happened */
export function storyAxis(events: readonly AxisEvent[], clock: Clock): StoryAxis {
  const timed = events.map((event) => ({ ...event, span: eventSpan(event.time, clock) }));
  const scale = timeScale(timed.map(({ span }) => span));
  const placed = timed
    .map(({ id, kind, time, span }) => ({
      id,
      kind,
      precision: time.precision,
      startShare: shareOf(scale, span.startMs),
      // A day is given to its last second, which would leave a hairline.
      endShare: shareOf(scale, span.endMs + (span.endMs > span.startMs ? 1000 : 0)),
    }))
    .toSorted((a, b) => a.startShare - b.startShare);
  const lanes = packLanes(placed, { leastShare: symbolShare, mostLanes });
  return {
    scale,
    ticks: timeTicks(scale),
    phases: phaseSpans(timed, domainOf(scale)),
    marks: placed.map((mark, index) => ({ ...mark, lane: lanes?.[index] ?? 0 })),
    isDense: lanes === null,
    laneCount: lanes === null ? mostLanes : Math.max(1, ...lanes.map((lane) => lane + 1)),
  };
}
