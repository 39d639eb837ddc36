import { createContext } from 'svelte';
import { wholeStory, type StoryQuery } from '#lib/case/story/story-query.ts';
import type { Position } from '#lib/geo/position.ts';
import type { Clock } from '#lib/case/story/clock.ts';
import type { UnitSystem } from '#lib/format/units.ts';
import type { EarthModel } from '#lib/measure/earth-model.ts';
import { asInCase, type ReadingChoice } from './reading-choice.ts';

/** What the map looks at. */
export interface CameraState {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Whether the map could be drawn. */
export type MapStatus = 'loading' | 'ready' | 'lost' | 'failed';

/** Records that a page is about: the map frames and marks the places, the timeline marks the events. */
export interface Subject {
  readonly placeIds: readonly string[];
  readonly eventIds: readonly string[];
}

/**
 * What the reader chose on the dashboard, apart from the selection, which is the address. The map and
 * the panels are views of this; none of them holds truth.
 */
export class Dashboard {
  units = $state<UnitSystem>('metric');
  earthModel = $state<EarthModel>('wgs84');
  /** Whose time of day stands first. */
  clock = $state<Clock>('local');
  /** Place under the pointer or focus, in the list or on the map. */
  hoveredId = $state<string | null>(null);
  /** Event under the pointer or focus, in a list or on the timeline. */
  hoveredEventId = $state<string | null>(null);
  /** What the page is telling of just now, where that changes without the address; null for all of it. */
  subject = $state.raw<Subject | null>(null);
  /** Id of the step at which the report is read; null for its first, and on every other page. */
  articleStep = $state<string | null>(null);
  hiddenGroups = $state.raw<ReadonlySet<string>>(new Set());
  camera = $state.raw<CameraState | null>(null);
  /** Position asked about: how far is it from here to the border. */
  probe = $state.raw<Position | null>(null);
  /** How claims are read: which of them, with what tolerance, on which border. */
  reading = $state.raw<ReadingChoice>(asInCase);
  /** Which part of the case is shown. */
  story = $state.raw<StoryQuery>(wholeStory);
  mapStatus = $state<MapStatus>('loading');
  /** One plain sentence that the reader should see, or null. */
  notice = $state<string | null>(null);

  /** Changes part of how claims are read. */
  read(change: Partial<ReadingChoice>): void {
    this.reading = { ...this.reading, ...change };
  }

  toggleGroup(group: string): void {
    const hidden = new Set(this.hiddenGroups);
    if (!hidden.delete(group)) hidden.add(group);
    this.hiddenGroups = hidden;
  }
}

export const [getDashboard, setDashboard] = createContext<Dashboard>();
