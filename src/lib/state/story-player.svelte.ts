import { createContext } from 'svelte';
import { stopAfter, stopBefore, storyStops } from '#lib/timeline/story-stops.ts';
import type { StoryView } from './story-view.svelte.ts';

/** How many times the usual speed a story can run at. */
export const playSpeeds = [0.5, 1, 2, 4] as const;

export type PlaySpeed = (typeof playSpeeds)[number];

/** Long enough to read one title and find it on the map. */
const stopSeconds = 2;

/** Runs the story: the window's end goes from stop to stop, and what was reported before stays. */
export class StoryPlayer {
  readonly #view: StoryView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  speed = $state<PlaySpeed>(1);

  constructor(view: StoryView) {
    this.#view = view;
  }

  readonly #stops = $derived.by(() => storyStops(this.#view.spans));
  readonly canGoBack = $derived.by(
    () => stopBefore(this.#stops, this.#view.query.window.endMs) !== null,
  );
  readonly canGoOn = $derived.by(
    () => stopAfter(this.#stops, this.#view.query.window.endMs) !== null,
  );

  /** Starts where the window ends, or anew where nothing is left to come. */
  play(): void {
    const { window } = this.#view.query;
    this.#view.isPlaying = true;
    if (window.endMs === null || !this.canGoOn) {
      this.#view.change({ window: { ...window, endMs: stopAfter(this.#stops, window.startMs) } });
    }
    this.#wait();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#view.isPlaying = false;
  }

  /** To the next stop, or the one before. */
  step(by: 1 | -1): void {
    this.pause();
    this.#go(by);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        if (this.#go(1)) this.#wait();
        else this.pause();
      },
      (stopSeconds * 1000) / this.speed,
    );
  }

  /** False where no further stop lies that way. */
  #go(by: 1 | -1): boolean {
    const { window } = this.#view.query;
    const stops = this.#stops;
    const next = by === 1 ? stopAfter(stops, window.endMs) : stopBefore(stops, window.endMs);
    if (next === null) return false;
    this.#view.change({ window: { ...window, endMs: next } });
    return by === -1 || stopAfter(stops, next) !== null;
  }
}

export const [getStoryPlayer, setStoryPlayer] = createContext<StoryPlayer>();
