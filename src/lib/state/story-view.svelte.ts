import { createContext } from 'svelte';
import type { Claim, Source } from '#lib/case/model.ts';
import { claimMeets, hasStatus, type StoryClaim } from '#lib/case/story/meets-story.ts';
import { shownStory, type StoryRecords } from '#lib/case/story/shown-story.ts';
import type { StoryQuery } from '#lib/case/story/story-query.ts';
import { eventSpan } from '#lib/case/story/event-span.ts';
import type { TimeSpan, TimeWindow } from '#lib/case/story/time-window.ts';
import { storyAxis } from '#lib/timeline/story-axis.ts';
import type { Dashboard } from './dashboard.svelte.ts';

/** The part of the case that the story leaves: what map, lists and timeline draw from. */
export class StoryView {
  readonly #dashboard: Dashboard;
  readonly #records: () => StoryRecords & { readonly reportDate: string };
  /** A window that is being dragged: shown at once, but not yet in the address. */
  draft = $state.raw<TimeWindow | null>(null);
  /** Whether the story is running: lists then keep the places of what they do not show. */
  isPlaying = $state(false);

  constructor(dashboard: Dashboard, records: () => StoryRecords & { readonly reportDate: string }) {
    this.#dashboard = dashboard;
    this.#records = records;
  }

  readonly query: StoryQuery = $derived.by(() => {
    const { story } = this.#dashboard;
    return this.draft === null ? story : { ...story, window: this.draft };
  });
  readonly #events = $derived.by(
    () => new Map(this.#records().events.map((event) => [event.id, event])),
  );
  /** When each event happened, on the clock that is read. */
  readonly spans: readonly TimeSpan[] = $derived.by(() =>
    this.#records().events.map(({ time }) => eventSpan(time, this.#dashboard.clock)),
  );
  readonly axis = $derived.by(() => storyAxis(this.#records().events, this.#dashboard.clock));
  readonly #choose = $derived.by(() => shownStory(this.#records(), this.#dashboard.clock));
  readonly shown = $derived.by(() => this.#choose(this.query));

  /** Whether a claim is shown, by its status and all else. */
  showsClaim(claim: StoryClaim | Claim): boolean {
    return (
      hasStatus(claim, this.query) && claimMeets(claim, this.query, (id) => this.#events.get(id))
    );
  }

  /** Whether a source is shown: as reported, none that is dated after the report. */
  showsSource({ date }: Pick<Source, 'date'>): boolean {
    const { reportDate } = this.#records();
    return !this.query.asReported || date === null || date <= reportDate;
  }

  /** Changes part of the query. */
  change(part: Partial<StoryQuery>): void {
    this.#dashboard.story = { ...this.#dashboard.story, ...part };
  }
}

export const [getStoryView, setStoryView] = createContext<StoryView>();
